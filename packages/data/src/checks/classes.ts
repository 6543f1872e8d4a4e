import { diagnostic, excerpt, type Diagnostic } from "@tunesmith/diagnostics";
import type { RecordSets } from "./sets.js";
import { limits } from "../limits.js";
import type { DataRecord } from "../record.js";
import { placeOf } from "./sources.js";

/** How many times as many records as the rarest class the most frequent one may have without a warning. */
const IMBALANCE = 10;

/** Labels by their training records: none but one, never taught, or far rarer than another; free answers: one for all. */
export function checkClasses(sets: RecordSets, labels: readonly string[] | null): Diagnostic[] {
  if (labels === null) {
    return checkAnswers(sets.training);
  }
  const trained = byLabel(sets.training, labels);
  const [first] = sets.training;
  const [only] = trained.keys();
  if (first && only !== undefined && sets.training.every(({ output }) => output === only)) {
    const held = new Set([...sets.validation, ...sets.evaluation].map(({ output }) => output ?? ""));
    const others = labels.filter((label) => label !== only && held.has(label));
    return [diagnostic("data/one-class", { label: only, held: others }, { file: first.file })];
  }
  // A mistyped or missing answer may be the record of a class that seems to have none.
  if (sets.training.some(({ output }) => output === null || !labels.includes(output))) {
    return [];
  }
  const untaught = labels.filter((label) => !trained.has(label));
  const told = untaught.slice(0, limits.problems).map((label) => checkUntaught(label, sets));
  return [...told, ...checkBalance(trained)];
}

/** From so many records on, one answer for all of them is no accident. */
const ALIKE = 3;

/** Free answers: one for all. */
function checkAnswers(records: readonly DataRecord[]): Diagnostic[] {
  const [first] = records;
  const answer = first?.output ?? "";
  // Blank answers are a problem of their own.
  if (first === undefined || answer.trim() === "" || records.length < ALIKE) return [];
  if (records.some(({ output }) => output !== answer)) return [];
  const fields = { count: records.length, answer: excerpt(answer) };
  return [diagnostic("data/one-answer", fields, { file: first.file })];
}

/** Records of each label that has some. */
function byLabel(records: readonly DataRecord[], labels: readonly string[]): Map<string, DataRecord[]> {
  const found = new Map(labels.map((label): [string, DataRecord[]] => [label, []]));
  for (const record of records) {
    found.get(record.output ?? "")?.push(record);
  }
  return new Map([...found].filter(([, list]) => list.length > 0));
}

function checkUntaught(label: string, sets: RecordSets): Diagnostic {
  for (const set of ["evaluation", "validation"] as const) {
    const held = sets[set].filter(({ output }) => output === label);
    const [first] = held;
    if (first) {
      return diagnostic("data/label-never-trained", { label, set, count: held.length }, placeOf(first));
    }
  }
  return diagnostic("data/label-unseen", { label }, { file: sets.training[0]?.file });
}

function checkBalance(trained: ReadonlyMap<string, readonly DataRecord[]>): Diagnostic[] {
  let most: { label: string; records: readonly DataRecord[] } | undefined;
  let least = most;
  for (const [label, records] of trained) {
    if (most === undefined || records.length > most.records.length) most = { label, records };
    if (least === undefined || records.length < least.records.length) least = { label, records };
  }
  const rare = least?.records[0];
  if (!most || !least || !rare || most.records.length <= IMBALANCE * least.records.length) {
    return [];
  }
  const fields = {
    most: most.label,
    count: most.records.length,
    least: least.label,
    fewest: least.records.length,
    times: IMBALANCE,
  };
  return [diagnostic("data/imbalance", fields, placeOf(rare))];
}
