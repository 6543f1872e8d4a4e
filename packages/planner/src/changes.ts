import type { Change, ParameterValue, RunIdentity } from "@tunesmith/contracts";

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
function leaves(value: object, prefix = ""): Map<string, ParameterValue> {
  const found = new Map<string, ParameterValue>();
  for (const [key, member] of Object.entries(value) as Array<[string, ParameterValue]>) {
    if (typeof member === "object" && member !== null && !Array.isArray(member)) {
      for (const [path, leaf] of leaves(member, `${prefix}${key}.`)) found.set(path, leaf);
    } else found.set(`${prefix}${key}`, member);
  }
  return found;
}
