import { expect, it } from "vitest";
import { Terminal } from "../../testing/terminal.js";

const terminal = new Terminal();

const hint = "What only the tokenizer and the weights can tell is checked with `--deep`.";

it("says at its end what it did not look at, where there was something to look at", async () => {
  const validated = async (...args: string[]) => (await terminal.tune(["validate", ...args])).stdout;
  expect(await validated()).toBe(`valid: 1 experiment\n${hint}`);
  expect(await validated("--deep")).toBe("valid: 1 experiment");
  for (const format of ["json", "yaml", "ndjson", "github"])
    expect(await validated("-o", format), format).not.toContain(hint);
  expect(await validated("--set", "prompt_tuning.base_model.model_id=./gone")).toBe("");
  const asset = "apiVersion: tune/v1\nkind: DataAsset\nname: numbers\n";
  const data = "data_references: [{ type: container, location: { path: train.jsonl } }]\n";
  terminal.project.write("data.yaml", asset + data);
  expect(await validated("-f", "data.yaml")).toBe("valid: 1 data asset");
});
