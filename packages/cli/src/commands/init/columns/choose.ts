import type { FieldMapping } from "@tunesmith/contracts";
import { isMark, namedSo, type Role } from "./names.js";
import type { Table } from "./table.js";

/** A column that was taken, and why. */
export interface Taken {
  column: string;
  why: string;
}

/** Columns between which the records do not decide. */
export interface Unsure {
  candidates: string[];
}

/** The columns of a table by what they hold; `answer` is null where none is looked for. */
export interface Choice {
  text: Taken | Unsure;
  answer: Taken | Unsure | null;
}

/** Finds the columns of text and answer: as named by `fields`, else by their names, else by what they hold. */
export function chooseColumns(table: Table, fields: FieldMapping, needsAnswer: boolean): Choice {
  const given: Partial<Record<Role, Taken>> = {};
  if (fields.input !== undefined) given.text = { column: fields.input, why: "named by --fields" };
  if (fields.output !== undefined) given.answer = { column: fields.output, why: "named by --fields" };
  const rest = (taken: Taken | Unsure | undefined): string[] =>
    table.columns.filter((column) => taken === undefined || !("column" in taken) || column !== taken.column);
  const answerByName = needsAnswer ? (given.answer ?? byName("answer", rest(given.text))) : undefined;
  const text = given.text ?? byName("text", rest(answerByName)) ?? byTexts(table, rest(answerByName));
  const answer = needsAnswer ? (answerByName ?? byRest(table, rest(text))) : null;
  return { text, answer };
}

function byName(role: Role, columns: readonly string[]): Taken | Unsure | undefined {
  const candidates = namedSo(role, columns);
  const [column] = candidates;
  if (column === undefined) return undefined;
  return candidates.length === 1 ? { column, why: "by its name" } : { candidates };
}

/** The only column of texts that have several words. */
function byTexts(table: Table, columns: readonly string[]): Taken | Unsure {
  const candidates = columns.filter((column) => areTexts(table.valuesOf(column)));
  const [column] = candidates;
  if (column !== undefined && candidates.length === 1) return { column, why: "the only one with texts" };
  return { candidates: candidates.length > 0 ? candidates : [...columns] };
}

/** The only further column, marks aside; or the only one whose values repeat. */
function byRest(table: Table, columns: readonly string[]): Taken | Unsure {
  const unmarked = columns.filter((column) => !isMark(column) && new Set(table.valuesOf(column)).size > 1);
  const [only] = unmarked;
  if (only !== undefined && unmarked.length === 1)
    return { column: only, why: "the only one beside the text" };
  const repeating = unmarked.filter((column) => isFew(table.valuesOf(column)));
  const [column] = repeating;
  if (column !== undefined && repeating.length === 1)
    return { column, why: "the only one whose values repeat" };
  const candidates = [repeating, unmarked, columns].find((list) => list.length > 0);
  return { candidates: [...(candidates ?? [])] };
}

/** Whether most values have several words; some scripts put no spaces between them. */
function areTexts(values: readonly string[]): boolean {
  const long = values.filter((value) => /\S\s+\S+\s+\S/.test(value) || /[^\p{ASCII}\s]{6}/u.test(value));
  return 2 * long.length > values.length;
}

/** Most different values that are taken for classes. */
export const mostClasses = 50;

/** Whether values are so few that each is a class: at most half as many as there are records, or two. */
export function isFew(values: readonly string[]): boolean {
  const different = new Set(values).size;
  return different >= 2 && different <= mostClasses && different <= Math.max(2, values.length / 2);
}
