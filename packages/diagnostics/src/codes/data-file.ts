import { saveAsUtf8, type Encoding } from "../encoding.js";
import { listed, row } from "../row.js";

/** Files of programs, none of which is read as records. */
export type Container =
  | "gzip"
  | "zstd"
  | "bzip2"
  | "xz"
  | "zip"
  | "xls"
  | "parquet"
  | "arrow"
  | "sqlite"
  | "pickle"
  | "pdf";

/** What it is, and how its records come out. */
const containers: Readonly<Record<Container, readonly [what: string, help: string]>> = {
  gzip: ["compressed by gzip", "Unpack it: `gzip -dc OLD > NEW`."],
  zstd: ["compressed by zstd", "Unpack it: `zstd -dc OLD > NEW`."],
  bzip2: ["compressed by bzip2", "Unpack it: `bzip2 -dc OLD > NEW`."],
  xz: ["compressed by xz", "Unpack it: `xz -dc OLD > NEW`."],
  zip: [
    "a ZIP archive, as workbooks (.xlsx, .ods) are",
    "Save the sheet as CSV, in Excel as “CSV UTF-8”; unpack what is no workbook: `unzip OLD`.",
  ],
  xls: ["a workbook of an old Excel", "Save the sheet as “CSV UTF-8”."],
  parquet: [
    "a Parquet table",
    'Write its records as text; with pandas, `read_parquet(OLD).to_json(NEW, orient="records", lines=True)`.',
  ],
  arrow: [
    "an Arrow table",
    "Write its records as text; with datasets, `Dataset.from_file(OLD).to_json(NEW)`.",
  ],
  sqlite: [
    "a SQLite database",
    'Write a table as text: `sqlite3 -header -csv OLD "select * from TABLE" > NEW.csv`.',
  ],
  pickle: [
    "a pickle of Python, which can run code when it is read",
    'Write its records as text where they come from; with pandas, `to_json(NEW, orient="records", lines=True)`.',
  ],
  pdf: ["a PDF", "Write its texts as records of a .jsonl or .csv file."],
};

/** What is said of a container; of one that is not known (`tune explain`), in general. */
function of(got: Container): readonly [what: string, help: string] {
  const known: Readonly<Record<string, readonly [string, string]>> = containers;
  return known[got] ?? ["a file of another program", "Write its records as .jsonl or .csv."];
}

/** What the text of a data file turned out to be. */
export type Shape =
  | "array"
  | "joined"
  | "keyed"
  | "lines"
  | "spread"
  | "commas"
  | "wrapped"
  | "columns"
  | "csv"
  | "object"
  | "other";

/** A data file's shape, and where its records are: under `key`, or under `inner` in it, each under `item`. */
export interface Found {
  got: Shape;
  key?: string | undefined;
  inner?: string | undefined;
  item?: string | undefined;
}

/** A data file as a whole: its encoding, its line ends, and the format that its content has. */
export const dataFileCodes = {
  "data/invalid-utf8": row<{ offset: number; encoding?: Encoding | undefined }>({
    exit: "invalid",
    message: ({ offset, encoding }) =>
      encoding?.startsWith("UTF-")
        ? `The file is not UTF-8: it begins as ${encoding.slice(0, "UTF-16".length)} does.`
        : `The file is not UTF-8: byte ${offset} does not belong to any character.`,
    help: ({ encoding }) => saveAsUtf8(encoding),
  }),
  "data/container": row<{ path: string; got: Container }>({
    exit: "invalid",
    message: ({ path, got }) => `\`${path}\` is ${of(got)[0]}; records are read from text.`,
    help: ({ got }) => of(got)[1],
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
  "data/not-an-array": row<Found>({
    exit: "invalid",
    message: (found) => `A .json data file is one array of records; this is ${shapeOf(found)}.`,
    help: (found) => adviceFor(found) ?? "Wrap the records in [ ], or use .jsonl for one record a line.",
  }),
  "data/not-json-lines": row<Found>({
    exit: "invalid",
    message: (found) => `A .jsonl data file has one record a line; this is ${shapeOf(found)}.`,
    help: (found) => adviceFor(found) ?? "Write each record on a line of its own.",
  }),
  "data/not-csv": row<Found>({
    exit: "invalid",
    message: (found) => `A .csv data file is a header line and rows; this is ${shapeOf(found)}.`,
    help: (found) => adviceFor(found) ?? "Write a header line with the names of the columns.",
  }),
};

function nameOfSeparator(separator: string): string {
  return separator === "\t" ? "a tab" : `\`${separator}\``;
}

/** What a file is, for a sentence. */
function shapeOf({ got, key = "data", inner }: Found): string {
  switch (got) {
    case "array":
      return "one array of records";
    case "lines":
      return "one record a line";
    case "spread":
      return "records that are spread over several lines each";
    case "commas":
      return "records with a comma behind each";
    case "wrapped":
      return `an object with the records under \`${inner === undefined ? key : `${key}.${inner}`}\``;
    case "joined":
      return "several records on a line";
    case "keyed":
      return "an object with a record under every key";
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
function adviceFor({ got, key = "data", inner, item }: Found): string | undefined {
  switch (got) {
    case "array":
      return "Name it .json, or add `format: json`.";
    case "lines":
      return "Name it .jsonl, or add `format: jsonl`.";
    case "spread":
    case "joined":
      return "Write each record on a line of its own: `jq -c . OLD > NEW.jsonl`.";
    case "commas":
      return "Remove the commas, or put all of it into [ ] and name it .json.";
    case "wrapped":
      return `Write these records alone: \`jq -c '.${[key, inner].flatMap((name) => (name === undefined ? [] : `["${name}"]`)).join("")}[]${item === undefined ? "" : `["${item}"]`}' OLD > NEW.jsonl\`.`;
    case "keyed":
      return "Write the records alone: `jq -c '.[]' OLD > NEW.jsonl`.";
    case "columns":
      return 'Write records instead; with pandas, `to_json(NEW, orient="records", lines=True)`.';
    case "csv":
      return "Name it .csv (or .tsv), or add `format: csv`.";
    default:
      return undefined;
  }
}
