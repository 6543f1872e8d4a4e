import type { FieldMapping } from "@tunesmith/contracts";
import { collected, readNamedFile, type DataRecord, type ReadFile } from "@tunesmith/data";
import { diagnostic, skeleton, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { fieldsText } from "../../options/fields-option.js";
import { chooseColumns, isFew, mostClasses, type Choice, type Taken, type Unsure } from "./columns/choose.js";
import { checkClasses } from "./columns/classes.js";
import { isRecord } from "./columns/header.js";
import { tableOf, type Table } from "./columns/table.js";

/** What a person's own file turned out to hold. */
export interface OwnData {
  records: readonly DataRecord[];
  text: Taken;
  /** Null of texts without answers. */
  answer: Taken | null;
  /** Columns that are taken for nothing. */
  unused: string[];
  /** The different answers: numbers by their size, all else by its letters. */
  answers: string[];
  /** Whether so few that each is a class. */
  areFew: boolean;
  /** Bytes of the longest text and of the longest answer. */
  longest: { text: number; answer: number };
  warnings: readonly Diagnostic[];
}

/** How the columns of a file are found. */
export interface OwnDataOptions {
  cwd: string;
  fields: FieldMapping;
  needsAnswer: boolean;
  /** Asks who sits there. Undefined = nobody does. */
  ask: ((holds: string, candidates: readonly string[]) => Promise<string>) | undefined;
}

/** Reads a file of records and finds its columns. Throws TuneError. */
export async function readOwnData(path: string, options: OwnDataOptions): Promise<OwnData> {
  const { cwd, fields, needsAnswer } = options;
  const isNamed = fields.input !== undefined || fields.output !== undefined;
  // Names that the file lacks are told before anything else.
  if (isNamed) await readOwn(path, fields, cwd);
  const read = await readOwn(path, {}, cwd);
  const table = tableOf(path, read);
  if (!isNamed && read.separator !== null) checkHeader(table);
  const { text, answer } = await decided(chooseColumns(table, fields, needsAnswer), table, options);
  const mapping = { input: text.column, ...(answer === null ? {} : { output: answer.column }) };
  const { records, warnings } = await readOwn(path, mapping, cwd);
  checkAnswers(records, needsAnswer);
  const outputs = records.flatMap(({ output }) => output ?? []);
  const areFew = isFew(outputs);
  return {
    records,
    text,
    answer,
    unused: read.columns.filter((column) => column !== text.column && column !== answer?.column),
    answers: inOrder(new Set(outputs)),
    areFew,
    longest: {
      text: longest(records.map((record) => record.fields.get("input") ?? "")),
      answer: longest(outputs),
    },
    warnings: areFew ? [...warnings, ...checkClasses(records)] : warnings,
  };
}

/** Reads further records by the columns that were found. Throws TuneError. */
export async function readOwn(
  path: string,
  fields: FieldMapping,
  cwd: string,
): Promise<ReadFile & { warnings: readonly Diagnostic[] }> {
  const read = await readNamedFile({ path, fields }, cwd);
  if (!read.ok) throw new TuneError(read.diagnostics);
  return { ...read.value, warnings: read.warnings };
}

/** The answers as classes. */
export function classesOf({ answers, answer }: OwnData, path: string): string[] {
  if (answers.length >= 2 && answers.length <= mostClasses) return answers;
  const problem = `Column \`${answer!.column}\` of ${path} holds ${answers.length} different answers; classes are from 2 to ${mostClasses}.`;
  const help =
    answers.length < 2
      ? "There is nothing to tell apart; name another column with --fields."
      : "Name the classes with --labels, or take --template generation.";
  throw new TuneError(diagnostic("usage/invalid", { problem, help }));
}

/** A CSV file tells its columns by its first line. */
function checkHeader(table: Table): void {
  const { path, columns } = table;
  if (!isRecord(table)) return;
  throw new TuneError(diagnostic("data/no-header", { path, first: columns }, { file: path, line: 1 }));
}

/** An answer that is empty teaches nothing. */
function checkAnswers(records: readonly DataRecord[], needsAnswer: boolean): void {
  const blank = records.filter(({ output }) => needsAnswer && skeleton(output ?? "").trim() === "");
  if (blank.length === 0) return;
  const each = blank.map(({ file, line, number }) => ({
    problem: diagnostic("data/empty-output", { record: number }, { file, line }),
    cause: "",
  }));
  throw new TuneError(collected(each));
}

/** The columns, after asking where the records do not decide. */
async function decided(
  { text, answer }: Choice,
  table: Table,
  { ask, needsAnswer }: OwnDataOptions,
): Promise<{ text: Taken; answer: Taken | null }> {
  const { path, columns } = table;
  if (columns.length < (needsAnswer ? 2 : 1)) throw tooFew(table, needsAnswer);
  const open = [
    { holds: "text", of: text },
    { holds: "answer", of: answer },
  ].filter((part): part is { holds: string; of: Unsure } => part.of !== null && "candidates" in part.of);
  if (open.length > 0 && ask === undefined) {
    const input = "column" in text ? text.column : text.candidates[0];
    const outputs = answer === null ? [] : "column" in answer ? [answer.column] : answer.candidates;
    const output = outputs.find((column) => column !== input);
    const fields = fieldsText({
      ...(input === undefined ? {} : { input }),
      ...(output === undefined ? {} : { output }),
    });
    throw new TuneError(
      open.map(({ holds, of: { candidates } }) =>
        diagnostic("usage/unsure-column", { path, holds, candidates, fields }),
      ),
    );
  }
  const settled = async (holds: string, of: Taken | Unsure): Promise<Taken> =>
    "column" in of ? of : { column: await ask!(holds, of.candidates), why: "as answered" };
  const taken = await settled("text", text);
  return { text: taken, answer: answer && (await settled("answer", answer)) };
}

function named(columns: readonly string[]): string {
  return columns.map((column) => `\`${column}\``).join(", ");
}

function tooFew({ path, columns, nested }: Table, needsAnswer: boolean): TuneError {
  const needed = needsAnswer ? "a column for the text and one for the answer" : "a column for the text";
  const found = columns.length === 0 ? "none of text" : `${named(columns)} alone`;
  const inner = nested.length === 0 ? "" : `; lists or objects are in ${named(nested)}`;
  const problem = `${path} needs ${needed}; it has ${found}${inner}.`;
  const help =
    nested.length > 0
      ? "Write the text within as columns of their own; of a chat, what stands before its last answer and that answer."
      : "Texts without answers are for --template text-only.";
  return new TuneError(diagnostic("usage/invalid", { problem, help }));
}

/** Numbers by their size, where all are numbers; else by UTF-16 units. */
function inOrder(answers: ReadonlySet<string>): string[] {
  const list = [...answers].sort();
  const areNumbers = list.every((answer) => /^[+-]?\d+(\.\d+)?$/.test(answer));
  return areNumbers ? list.sort((a, b) => Number(a) - Number(b)) : list;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, Buffer.byteLength(text)), 0);
}
