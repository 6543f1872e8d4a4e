import type {
  Change,
  ComparedParameter,
  InputDigests,
  ParameterValue,
  RunIdentity,
} from "@tunesmith/contracts";

/** What inputs are called. */
const inputs = {
  base_model: "base model",
  tokenizer: "tokenizer",
  token_files: "token files",
  training_data: "training data",
  validation_data: "validation data",
  evaluation_data: "evaluation data",
  init_adapter: "initial adapter",
} as const satisfies Record<keyof InputDigests, string>;

/** Where the manifest says what the identity holds elsewhere. */
const paths: Readonly<Record<string, string>> = {
  seed: "runtime.seed",
  compute_dtype: "runtime.torch_dtype",
  bfloat16_arithmetic: "bfloat16 arithmetic",
  numerics_version: "numerics version",
};

/** Whether a change is one of an input's content, told by digests. */
export function isInput(path: string): boolean {
  return Object.values<string>(inputs).includes(path);
}

/** Every difference between two runs: inputs first, then parameters in the order of the identity. */
export function changes(before: RunIdentity, after: RunIdentity): Change[] {
  return differences([after, before]).map(({ path, values }) => ({
    path,
    old: values[1]!,
    new: values[0]!,
  }));
}

/** What is not the same in all of several runs, in the words of `changes`; their names do not count. */
export function differences(identities: readonly RunIdentity[]): ComparedParameter[] {
  return [...inputDifferences(identities.map(({ digests }) => digests)), ...parameterDifferences(identities)];
}

/** The differences between two sets of digests. */
export function inputChanges(before: InputDigests, after: InputDigests): Change[] {
  return inputDifferences([before, after]).map(({ path, values }) => ({
    path,
    old: values[0]!,
    new: values[1]!,
  }));
}

function inputDifferences(digests: readonly InputDigests[]): ComparedParameter[] {
  return (Object.keys(inputs) as (keyof InputDigests)[])
    .map((key) => ({ path: inputs[key], values: digests.map((one) => one[key] ?? null) }))
    .filter(({ values }) => !areSame(values));
}

function parameterDifferences(identities: readonly RunIdentity[]): ComparedParameter[] {
  const found = identities.map(({ digests: _digests, name: _name, ...parameters }) => leaves(parameters));
  const keys = new Set(found.flatMap((one) => [...one.keys()]));
  return [...keys].flatMap((key) => {
    const values = found.map((one) => one.get(key) ?? null);
    // Float32 has no `bfloat16_arithmetic`: that the format is another says it already.
    const told = key === "bfloat16_arithmetic" ? values.filter((value) => value !== null) : values;
    return areSame(told) ? [] : [{ path: paths[key] ?? key, values }];
  });
}

function areSame(values: readonly ParameterValue[]): boolean {
  return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0]));
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
