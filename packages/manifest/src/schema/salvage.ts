import type { Problem } from "@tunesmith/contracts";
import { isRecord } from "../is-record.js";
import { kinds, type Kind, type KindTypes } from "../kinds.js";
import { parentOf, segmentsOf, valueAt } from "../pointer.js";

/** Each round cuts at least one value; a document that needs more rounds than it has levels is past saving. */
const ROUNDS = 64;

/** What stands in for a faulty value that cannot be missed; nothing is told of what follows from it. */
const standIns: Readonly<Record<string, string>> = {
  "/name": "unnamed",
  "/prompt_tuning/task_id": "generation",
};

/**
 * What is left of a faulty document when values at `faulty` and whatever the schema objects to are cut away;
 * undefined where something that cannot be missed and has no stand-in goes with them.
 */
export function salvage<K extends Kind>(
  kind: K,
  document: unknown,
  faulty: readonly string[],
): { value: KindTypes[K]; cutAway: string[] } | undefined {
  if (!isRecord(document) || Array.isArray(document)) return undefined;
  const root: unknown = structuredClone({ ...document, apiVersion: "tune/v1", kind });
  const cutAway = new Set(faulty);
  cut(root, faulty);
  for (let round = 0; round < ROUNDS; round++) {
    const checked = kinds[kind].validate(root);
    if (checked.ok) return { value: checked.value, cutAway: [...cutAway].sort() };
    const rest = checked.problems.filter((problem) => !standIn(root, problem));
    const next = rest.map(({ pointer, keyword, params }) =>
      keyword === "additionalProperties" ? `${pointer}/${escaped(params["additionalProperty"])}` : pointer,
    );
    if (next.includes("")) return undefined;
    for (const pointer of next) cutAway.add(pointer);
    cut(root, next);
  }
  return undefined;
}

/** Fills in a required value that was cut away; false where the problem is another, or nothing can stand in. */
function standIn(root: unknown, { pointer, keyword, params }: Problem): boolean {
  if (keyword !== "required") return false;
  const key = String(params["missingProperty"]);
  const value = standIns[`${pointer}/${key}`];
  const parent = valueAt(root, pointer);
  if (value === undefined || !isRecord(parent)) return false;
  parent[key] = value;
  return true;
}

/** Removes values; items of a list only after all others, so that indices stay true meanwhile. */
function cut(root: unknown, pointers: readonly string[]): void {
  const lists = new Map<unknown[], Set<number>>();
  for (const pointer of pointers) {
    const parent = valueAt(root, parentOf(pointer));
    const last = segmentsOf(pointer).at(-1) ?? "";
    if (Array.isArray(parent)) lists.set(parent, (lists.get(parent) ?? new Set()).add(Number(last)));
    else if (isRecord(parent)) Reflect.deleteProperty(parent, last);
  }
  for (const [list, indices] of lists) {
    list.splice(0, list.length, ...list.filter((_, index) => !indices.has(index)));
  }
}

function escaped(key: unknown): string {
  return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}
