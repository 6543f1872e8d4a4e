import { exitCodes } from "./exit-codes.js";
import { codes, type Code } from "./table.js";
import type { Severity } from "./types.js";

/** What a code stands for, whatever it was that it was said of. */
export interface CodeDescription {
  code: Code;
  severity: Severity;
  /** What the program exits with where it is the first error. */
  exit_status: number;
  /** The sentence, with ‹fields› in the place of what was found. */
  message: string;
  help: string;
}

/** A row of the table in words. */
export function describeCode(code: Code): CodeDescription {
  // Every code's fields are made of strings, numbers and lists of strings; a placeholder passes for each of them.
  const {
    exit,
    severity = "error",
    message,
    help,
  } = codes[code] as {
    exit: keyof typeof exitCodes;
    severity?: Severity;
    message: (fields: object) => unknown;
    help: (fields: object) => unknown;
  };
  return {
    code,
    severity,
    exit_status: exitCodes[exit],
    message: sentence(message(placeholders)),
    help: sentence(help(placeholders)),
  };
}

/** What is computed of numbers has no placeholder; a bare field is the sentence. */
function sentence(text: unknown): string {
  return String(text).replaceAll("NaN", "…");
}

/** Fields of any name. */
const placeholders: object = new Proxy(
  {},
  { get: (_, name) => (typeof name === "string" ? placeholder(`‹${name}›`) : undefined) },
);

/** A list of one text that is read as that text, too. */
function placeholder(text: string): unknown {
  return new Proxy([text], {
    get(list, key) {
      // JSON writes the text, not the list.
      if (key === "toJSON") return () => text;
      if (key in list) return Reflect.get(list, key) as unknown;
      const method: unknown = Reflect.get(Object(text) as object, key);
      return typeof method === "function" ? method.bind(text) : method;
    },
  });
}
