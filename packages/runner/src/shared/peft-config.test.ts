import type { ModelFacts, ResolvedTuning } from "@tunesmith/contracts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { peftConfig } from "./peft-config.js";

const goldens = new URL("../../../../native/golden/", import.meta.url);
const folders = readdirSync(goldens, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => existsSync(new URL(`${name}/adapter`, goldens)))
  .toSorted();

it("has goldens to compare with", () => expect(folders.length).toBeGreaterThanOrEqual(4));

it.each(folders)("writes adapter_config.json byte for byte as PEFT does: %s", (folder) => {
  const golden = readFileSync(new URL(`${folder}/adapter/adapter_config.json`, goldens), "utf8");
  const peft = JSON.parse(golden) as Record<string, string & number & null>;
  const tuning = {
    base_model: { model_id: peft["base_model_name_or_path"], revision: peft["revision"] },
    num_virtual_tokens: peft["num_virtual_tokens"],
    init_method: peft["prompt_tuning_init"] === "TEXT" ? "text" : "random",
    init_text: peft["prompt_tuning_init_text"],
  } as unknown as ResolvedTuning;
  const model = {
    hidden: peft["token_dim"],
    layers: peft["num_layers"],
    heads: peft["num_attention_heads"],
  } as unknown as ModelFacts;
  expect(peftConfig(tuning, model)).toBe(golden);
});

it("writes a folder as a path, never as a name that the hub may know", () => {
  const config = JSON.parse(
    peftConfig(
      {
        base_model: { model_id: "/models/base", revision: null },
        num_virtual_tokens: 1,
        init_method: "text",
        init_text: "x",
      } as unknown as ResolvedTuning,
      { hidden: 1, layers: 1, heads: 1 } as unknown as ModelFacts,
    ),
  ) as object;
  expect(config).toMatchObject({ base_model_name_or_path: "./base", tokenizer_name_or_path: "./base" });
});
