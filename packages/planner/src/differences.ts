import type { RunIdentity } from "@tunesmith/contracts";

/** What inputs are called in a sentence. */
const inputs: Readonly<Record<string, string>> = {
  base_model: "the base model",
  tokenizer: "the tokenizer",
  training_data: "the training data",
  validation_data: "the validation data",
  evaluation_data: "the evaluation data",
  init_adapter: "the initial adapter",
};

/** Longer values are not quoted. */
const QUOTED = 60;

/** One clause per difference between two runs, in the order of the identity. */
export function differences(before: RunIdentity, after: RunIdentity): string[] {
  const changedInputs = Object.entries(inputs).flatMap(([key, what]) =>
    valueAt(before.digests, key) === valueAt(after.digests, key) ? [] : [`${what} changed`],
  );
  const { digests: _before, ...parametersBefore } = before;
  const { digests: _after, ...parametersAfter } = after;
  const old = leaves(parametersBefore);
  const now = leaves(parametersAfter);
  const changed = [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .map((path) => clause(path, old.get(path), now.get(path)));
  return [...changedInputs, ...changed];
}

function clause(path: string, before: string | undefined, after: string | undefined): string {
  const name = `\`${path.replace(/^prompt_tuning\./, "")}\``;
  if (before === undefined) {
    return `${name} was added`;
  }
  if (after === undefined) {
    return `${name} was removed`;
  }
  return before.length > QUOTED || after.length > QUOTED
    ? `${name} changed`
    : `${name} changed from ${before} to ${after}`;
}

function valueAt(object: object, key: string): unknown {
  return Object.entries(object).find(([name]) => name === key)?.[1];
}

/** Dotted path → JSON of the value, for everything that is no object; null is as good as absent. */
function leaves(value: object, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, member] of Object.entries(value) as Array<[string, unknown]>) {
    if (typeof member === "object" && member !== null && !Array.isArray(member)) {
      for (const [path, leaf] of leaves(member, `${prefix}${key}.`)) {
        found.set(path, leaf);
      }
    } else if (member !== null) {
      found.set(`${prefix}${key}`, JSON.stringify(member));
    }
  }
  return found;
}
