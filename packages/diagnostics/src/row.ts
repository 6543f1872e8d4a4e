import type { ExitName } from "./exit-codes.js";
import type { Severity } from "./types.js";

/** One row of the table of codes. `message` says what happened, `help` what to do; both from typed fields. */
export interface Row<Fields> {
  /** What the program exits with. */
  exit: ExitName;
  /** `error` unless said otherwise. */
  severity?: Severity;
  /** Stands behind all other problems of its file: it counts the rest. */
  last?: true;
  message: (fields: Fields) => string;
  help: (fields: Fields) => string;
}

/** A row whose sentences need `Fields`. */
export function row<Fields extends object = object>(value: Row<Fields>): Row<Fields> {
  return value;
}

/** A list for a sentence: `a, b and c`. */
export function listed(items: readonly string[], last = "and"): string {
  if (items.length <= 1) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1]}`;
}

/** `1 record`, `2 records`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A text in quotes; of one that is longer than `most` its beginning and its end. */
export function excerpt(text: string, most = 60): string {
  const quoted = JSON.stringify(text);
  return quoted.length > most ? `${quoted.slice(0, most / 2)}…${quoted.slice(-most / 2)}` : quoted;
}

/** Names that a sentence lists at most. */
const MOST_NAMES = 20;

/** Names for a sentence: `` `a`, `b` and `c` ``; of many the first ones, and how many more. */
export function namesOf(names: readonly string[], last = "and"): string {
  const quoted = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  const rest = names.length - quoted.length;
  return listed(rest > 0 ? [...quoted, `${rest} more`] : quoted, rest > 0 ? "and" : last);
}
