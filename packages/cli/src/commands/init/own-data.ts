import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { loadRecords, type DataRecord } from "@tunesmith/data";

/** What a person's own file turned out to hold. */
export interface OwnData {
  records: number;
  /** Columns that are not called `input` and `output`. */
  fields: Record<string, string> | null;
  /** The different answers, sorted. */
  answers: string[];
}

/** More different answers than this are no classes. */
const mostLabels = 50;

/** Reads a file of records and finds its columns. */
export async function readOwnData(path: string, cwd: string, needsAnswer: boolean): Promise<OwnData> {
  const loaded = await loadRecords({ type: "container", location: { path } }, { baseDir: cwd, cwd });
  if (!loaded.ok) throw new TuneError(loaded.diagnostics);
  const { records } = loaded.value;
  const [first] = records;
  if (!first) throw new TuneError(diagnostic("data/empty", { path }));
  // A column `text` is known as the input, too.
  const isTwice = first.fields.has("input") && first.fields.get("text") === first.fields.get("input");
  const columns = [...first.fields.keys()].filter((column) => column !== "text" || !isTwice);
  const fields: Record<string, string> = {};
  const input = columns.includes("input") ? "input" : longest(records, columns);
  if (input !== undefined && input !== "input") fields["input"] = input;
  if (needsAnswer && first.output === null) {
    const output = columns.findLast((column) => column !== input);
    if (output === undefined) throw unfit(path, columns);
    fields["output"] = output;
  }
  const answers = records.map((record) => record.output ?? record.fields.get(fields["output"] ?? "") ?? "");
  return {
    records: records.length,
    fields: Object.keys(fields).length > 0 ? fields : null,
    answers: [...new Set(answers)].sort(),
  };
}

/** The answers as classes. */
export function labelsOf({ answers }: OwnData, path: string): string[] {
  if (answers.length >= 2 && answers.length <= mostLabels) return answers;
  const problem = `${path} holds ${answers.length} different answers; classes are from 2 to ${mostLabels}. Name them with --labels, or take --template generation.`;
  throw new TuneError(diagnostic("usage/invalid", { problem }));
}

/** The column with the most text. */
function longest(records: readonly DataRecord[], columns: readonly string[]): string | undefined {
  const lengthOf = (column: string): number =>
    records.reduce((sum, { fields }) => sum + (fields.get(column)?.length ?? 0), 0);
  return columns.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function unfit(path: string, columns: readonly string[]): TuneError {
  const found = columns.length === 0 ? "no column" : columns.map((column) => `\`${column}\``).join(", ");
  const problem = `${path} needs a column for the text and one for the answer; it has ${found}. Texts without answers are for --template text-only.`;
  return new TuneError(diagnostic("usage/invalid", { problem }));
}
