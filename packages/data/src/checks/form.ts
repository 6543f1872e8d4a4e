import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { RecordSets, SetName } from "./sets.js";
import type { DataRecord } from "../record.js";
import { placeOf } from "./sources.js";

/** A common opening at least this long is an instruction and no accident. */
const INSTRUCTION = 12;

/** Training texts that all open with one instruction, and held-out texts that do not (or the other way round). */
export function checkForm({ training, evaluation }: RecordSets): Diagnostic[] {
  return [
    ...missingOpening("training", training, "evaluation", evaluation),
    ...missingOpening("evaluation", evaluation, "training", training),
  ];
}

function missingOpening(
  set: SetName,
  records: readonly DataRecord[],
  other: SetName,
  others: readonly DataRecord[],
): Diagnostic[] {
  const opening = commonOpening(records);
  // A record without an input is a problem of its own.
  const without = others.find((record) => record.fields.get("input")?.startsWith(opening) === false);
  if (without === undefined || opening.length < INSTRUCTION) {
    return [];
  }
  const problem = `All ${set} inputs begin with "${opening}", ${other} inputs do not.`;
  return [diagnostic("data/template-mismatch", { problem }, placeOf(without))];
}

/** What the inputs of three or more records all begin with, up to the last space. */
function commonOpening(records: readonly DataRecord[]): string {
  const inputs = records.flatMap((record) => record.fields.get("input") ?? []);
  let opening = inputs[0] ?? "";
  for (const input of inputs) {
    let length = 0;
    while (length < opening.length && opening[length] === input[length]) {
      length++;
    }
    opening = opening.slice(0, length);
  }
  return inputs.length < 3 || new Set(inputs).size < 3
    ? ""
    : opening.slice(0, opening.lastIndexOf(" ") + 1).trim();
}
