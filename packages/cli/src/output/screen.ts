import type { Screen } from "@tunesmith/report";
import type { OutputStream } from "../context.js";

/** Columns of output that goes to no terminal. */
const pipedColumns = 100;

/**
 * What an output can show. NO_COLOR (https://no-color.org) and FORCE_COLOR decide about colour before
 * anything else, then whether it is a terminal that is not `dumb`; a dumb terminal gets plain ASCII.
 */
export function screenOf(stream: OutputStream, env: NodeJS.ProcessEnv): Screen {
  const isDumb = env["TERM"] === "dumb";
  const isTerminal = stream.isTTY === true;
  return {
    columns: isTerminal ? Math.max(40, stream.columns ?? 80) : (columnsOf(env) ?? pipedColumns),
    color: wantsColor(env) ?? (isTerminal && !isDumb),
    unicode: !isDumb && !isAsciiLocale(env),
  };
}

/** Whether progress may be redrawn in place: a terminal that can, and nobody's log. */
export function canRedraw(stream: OutputStream, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && env["TERM"] !== "dumb" && !isSet(env["CI"]);
}

/** Whether a person sits there who can be asked. */
export function canAsk(stdin: { isTTY?: boolean }, stdout: OutputStream, env: NodeJS.ProcessEnv): boolean {
  return stdin.isTTY === true && stdout.isTTY === true && !isSet(env["CI"]);
}

function wantsColor(env: NodeJS.ProcessEnv): boolean | undefined {
  if (isSet(env["NO_COLOR"])) return false;
  const force = env["FORCE_COLOR"];
  if (force === undefined) return undefined;
  return force !== "0" && force !== "false";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}

function columnsOf(env: NodeJS.ProcessEnv): number | undefined {
  const columns = Number(env["COLUMNS"]);
  return Number.isInteger(columns) && columns >= 40 ? columns : undefined;
}

/** True when the locale is named and has no UTF-8, as in `LC_ALL=C`. */
function isAsciiLocale(env: NodeJS.ProcessEnv): boolean {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"];
  return locale === "C" || locale === "POSIX";
}
