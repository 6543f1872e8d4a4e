import { saveAsUtf8, type Encoding } from "../encoding.js";
import { listed, row } from "../row.js";

/** What the text of a data file turned out to be. */
export type Shape =
  | "array"
  | "lines"
  | "spread"
  | "commas"
  | "wrapped"
  | "columns"
  | "csv"
  | "object"
  | "other";

/** A data file as a whole: its encoding, its line ends, and the format that its content has. */
export const dataFileCodes = {
  "data/invalid-utf8": row<{ offset: number; encoding?: Encoding | undefined }>({
    exit: "invalid",
    message: ({ offset, encoding }) =>
      encoding?.startsWith("UTF-16")
        ? "The file is not UTF-8: it begins as UTF-16 does."
        : `The file is not UTF-8: byte ${offset} does not belong to any character.`,
    help: ({ encoding }) => saveAsUtf8(encoding),
  }),
  "data/mixed-line-ends": row<{ kinds: readonly string[] }>({
    exit: "invalid",
    severity: "warning",
    message: ({ kinds }) =>
      `The file has several kinds of line ends, ${listed(kinds)}; each of them ends a row.`,
    help: () => "It is read as if it had one. Save it with one kind, and this is not said again.",
  }),
  "data/separator-unclear": row<{ separators: readonly string[] }>({
    exit: "invalid",
    message: ({ separators }) =>
      `The rows do not fit the header, which may be parted by ${listed(separators.map(nameOfSeparator), "or")}.`,
    help: () =>
      "Name the separator in a line of its own before the header, such as `sep=;`, or quote values that hold it.",
  }),
  "data/not-an-array": row<{ got: Shape; key?: string | undefined }>({
    exit: "invalid",
    message: ({ got, key }) => `A .json data file is one array of records; this is ${shapeOf(got, key)}.`,
    help: ({ got, key }) =>
      adviceFor(got, key) ?? "Wrap the records in [ ], or use .jsonl for one record a line.",
  }),
  "data/not-json-lines": row<{ got: Shape; key?: string | undefined }>({
    exit: "invalid",
    message: ({ got, key }) => `A .jsonl data file has one record a line; this is ${shapeOf(got, key)}.`,
    help: ({ got, key }) => adviceFor(got, key) ?? "Write each record on a line of its own.",
  }),
  "data/not-csv": row<{ got: Shape; key?: string | undefined }>({
    exit: "invalid",
    message: ({ got, key }) => `A .csv data file is a header line and rows; this is ${shapeOf(got, key)}.`,
    help: ({ got, key }) => adviceFor(got, key) ?? "Write a header line with the names of the columns.",
  }),
};

function nameOfSeparator(separator: string): string {
  return separator === "\t" ? "a tab" : `\`${separator}\``;
}

/** What a file is, for a sentence. */
function shapeOf(shape: Shape, key = "data"): string {
  switch (shape) {
    case "array":
      return "one array of records";
    case "lines":
      return "one record a line";
    case "spread":
      return "records that are spread over several lines each";
    case "commas":
      return "records with a comma behind each";
    case "wrapped":
      return `an object with the records under \`${key}\``;
    case "columns":
      return "an object of columns";
    case "csv":
      return "a header line and rows (CSV)";
    case "object":
      return "a single object";
    default:
      return "something else";
  }
}

/** How a file of this shape becomes one that can be read. */
function adviceFor(shape: Shape, key = "data"): string | undefined {
  switch (shape) {
    case "array":
      return "Name it .json, or add `format: json`.";
    case "lines":
      return "Name it .jsonl, or add `format: jsonl`.";
    case "spread":
      return "Write each record on a line of its own: `jq -c . OLD > NEW.jsonl`.";
    case "commas":
      return "Remove the commas, or put all of it into [ ] and name it .json.";
    case "wrapped":
      return `Write these records alone: \`jq -c '.["${key}"][]' OLD > NEW.jsonl\`.`;
    case "columns":
      return 'Write records instead; with pandas, `to_json(NEW, orient="records", lines=True)`.';
    case "csv":
      return "Name it .csv (or .tsv), or add `format: csv`.";
    default:
      return undefined;
  }
}
