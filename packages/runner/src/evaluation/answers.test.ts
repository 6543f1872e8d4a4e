import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { evaluateModel } from "../index.js";

const golden = fileURLToPath(new URL("../../../../native/golden/llama-12-heads/base", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tunesmith-answers-"));
  cpSync(golden, join(folder, "base"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the base model answers, and the share of right answers, when `outputs` are expected of it. */
async function evaluate(outputs: readonly string[]) {
  const inputs = ["the ring and the stone was red", "the end"];
  const lines = outputs.map((output, index) => `${JSON.stringify({ input: inputs[index], output })}\n`);
  writeFileSync(join(folder, "test.jsonl"), lines.join(""));
  const {
    report,
    lines: answers,
    warnings,
  } = await evaluateModel({
    cwd: folder,
    env: {},
    model: "./base",
    data: "test.jsonl",
    compare: false,
    template: "{{input}}\nAnswer:",
    maxNewTokens: 6,
  });
  return {
    score: report.summary.base.exact_match,
    predicted: answers.map(({ predicted }) => predicted ?? ""),
    codes: warnings.map(({ code, file }) => `${code} ${file}`),
  };
}

it("compares answers without white space and special tokens at their ends", async () => {
  const { predicted } = await evaluate(["?", "?"]);
  const [first = "", second = ""] = predicted;
  expect(await evaluate([`${first}</s>`, `<s> ${second}\n`])).toMatchObject({
    score: 1,
    codes: ["data/answer-space test.jsonl", "data/answer-special test.jsonl"],
  });
});

it("compares an answer of special tokens alone by its tokens", async () => {
  const [text = ""] = (await evaluate(["?"])).predicted;
  expect(text).toBe("re".repeat(6));
  const file = join(folder, "base", "tokenizer_config.json");
  const config = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...config, extra_special_tokens: ["re"] }));
  expect(await evaluate([text])).toEqual({ score: 1, predicted: [text], codes: [] });
  expect(await evaluate(["rere"])).toMatchObject({ score: 0, predicted: [text] });
  expect(await evaluate(["something else"])).toMatchObject({ score: 0, predicted: [""] });
});
