import type { RunIdentity } from "@tunesmith/contracts";

/** A value of a run's identity; null = not set. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** One difference between two runs. */
export interface Change {
  /** In the words of the manifest (`prompt_tuning.learning_rate`), or what an input is called (`training data`). */
  path: string;
  /** Of the earlier run; an input by its digest. */
  old: Value;
  new: Value;
}

/** What inputs are called. */
const inputs = {
  base_model: "base model",
  tokenizer: "tokenizer",
  training_data: "training data",
  validation_data: "validation data",
  evaluation_data: "evaluation data",
  init_adapter: "initial adapter",
} as const satisfies Record<keyof RunIdentity["digests"], string>;

/** Where the manifest says what the identity holds elsewhere. */
const paths: Readonly<Record<string, string>> = {
  seed: "runtime.seed",
  compute_dtype: "runtime.torch_dtype",
  numerics_version: "numerics version",
};

/** Whether a change is one of an input's content, told by digests. */
export function isInput(path: string): boolean {
  return Object.values<string>(inputs).includes(path);
}

/** Every difference between two runs: inputs first, then parameters in the order of the identity. */
export function changes(before: RunIdentity, after: RunIdentity): Change[] {
  const { digests: oldDigests, ...oldParameters } = before;
  const { digests: newDigests, ...newParameters } = after;
  return [
    ...inputChanges(oldDigests, newDigests),
    ...leafChanges(oldParameters, newParameters).map((change) => ({
      ...change,
      path: paths[change.path] ?? change.path,
    })),
  ];
}

/** The differences between two sets of digests. */
export function inputChanges(before: RunIdentity["digests"], after: RunIdentity["digests"]): Change[] {
  return Object.entries(inputs).flatMap(([key, path]) => {
    const name = key as keyof typeof inputs;
    const [old, now] = [before[name] ?? null, after[name] ?? null];
    return old === now ? [] : [{ path, old, new: now }];
  });
}

function leafChanges(before: object, after: object): Change[] {
  const old = leaves(before);
  const now = leaves(after);
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((path) => ({ path, old: old.get(path) ?? null, new: now.get(path) ?? null }))
    .filter((change) => JSON.stringify(change.old) !== JSON.stringify(change.new));
}

/** Dotted path → value, for everything that is no object. */
function leaves(value: object, prefix = ""): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const [key, member] of Object.entries(value) as Array<[string, Value]>) {
    if (typeof member === "object" && member !== null && !Array.isArray(member)) {
      for (const [path, leaf] of leaves(member, `${prefix}${key}.`)) found.set(path, leaf);
    } else found.set(`${prefix}${key}`, member);
  }
  return found;
}
