import { cannotSilence, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { isRecord } from "./is-record.js";

/** What `silence` of a document (or `--silence`) asks for: the codes that can be, and what is wrong with others. */
export interface Silence {
  codes: string[];
  diagnostics: Diagnostic[];
}

/** The `silence` list of a document; what is no text in it is the schema's business. */
export function silenceOf(value: unknown, locate: (pointer: string) => Where): Silence {
  const list: unknown = isRecord(value) ? value["silence"] : undefined;
  return read(Array.isArray(list) ? list : [], (index) => locate(`/silence/${index}`));
}

/** The codes of `--silence`. */
export function silenceArguments(codes: readonly string[]): Silence {
  return read(codes, (index) => ({ argument: `--silence ${codes[index]}` }));
}

function read(list: readonly unknown[], place: (index: number) => Where): Silence {
  const diagnostics = list.flatMap((code, index) =>
    typeof code === "string" ? (cannotSilence(code, place(index)) ?? []) : [],
  );
  return { codes: list.filter((code) => typeof code === "string"), diagnostics };
}
