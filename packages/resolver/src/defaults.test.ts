import { expect, test } from "vitest";
import { schemas } from "@tunesmith/contracts";
import { defaults } from "./defaults.js";

function member(value: unknown, key: string): unknown {
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  return entries.find(([name]) => name === key)?.[1];
}

/** The default that a schema shows to editors; undefined where it shows none. */
function shown(schema: unknown, name: string): unknown {
  return member(member(member(schema, "properties"), name), "default");
}

test("editors are told the defaults that the resolver fills in", () => {
  const tuning = [
    "num_virtual_tokens",
    "num_epochs",
    "batch_size",
    "accumulate_steps",
    "learning_rate",
    "max_input_tokens",
    "max_output_tokens",
    "max_grad_norm",
    "shuffle",
  ] as const;
  for (const name of tuning) {
    expect(shown(schemas["tuning-parameters"], name), name).toBe(defaults[name]);
  }
  for (const name of ["min_new_tokens", "repetition_penalty"] as const) {
    expect(shown(schemas["generation-parameters"], name), name).toBe(defaults.generation[name]);
  }
  expect(shown(schemas["generation-parameters"], "stop_sequences")).toEqual([]);
});
