import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { generateText } from "../index.js";

const golden = fileURLToPath(new URL("../../../../native/golden/llama-12-heads/base", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tunesmith-generate-"));
  cpSync(golden, join(folder, "base"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes what a file of the base model says. */
function put(name: string, values: object): void {
  const file = join(folder, "base", name);
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, "utf8")) as object), ...values }));
}

async function generate(generation: object = {}) {
  const { output, warnings } = await generateText({
    cwd: folder,
    env: {},
    model: "./base",
    text: { prompt: "the ring and the stone was red\nAnswer:" },
    generation: { max_new_tokens: 6, ...generation },
  });
  return { ...output, told: warnings.map(({ code, message }) => `${code} ${message}`) };
}

it("says of an empty text what was generated", async () => {
  const { text, token_ids, told } = await generate();
  expect([text, told]).toEqual(["re".repeat(6), []]);
  const [id] = token_ids;
  put("tokenizer_config.json", { extra_special_tokens: ["re"] });
  expect(await generate()).toMatchObject({
    text: "",
    token_ids,
    told: [
      `tokenizer/unseen-text The text is empty: what was generated shows as nothing, 6 tokens: ${Array.from({ length: 6 }, () => `\`re\` (id ${id})`).join(", ")}.`,
    ],
  });
  expect((await generate({ max_new_tokens: 10 })).told).toEqual([expect.stringMatching(/\) and 2 more\.$/)]);
});

it("says that a text ended at once, and with what", async () => {
  const [id] = (await generate()).token_ids;
  put("tokenizer_config.json", { extra_special_tokens: ["re"] });
  for (const name of ["config.json", "generation_config.json"]) put(name, { eos_token_id: id });
  expect(await generate()).toMatchObject({
    text: "",
    stop_reason: "eos_token",
    told: [`tokenizer/unseen-text The text is empty: it ended at once, with \`re\` (id ${id}).`],
  });
  const { told } = await generate({ min_new_tokens: 2 });
  expect(told).toEqual([]);
});

it("tells a text that ends where the base model has no position left from one that is as long as asked", async () => {
  expect(await generate()).toMatchObject({ stop_reason: "max_tokens", told: [] });
  const { stop_reason, token_ids, told } = await generate({ max_new_tokens: 1000, min_new_tokens: 1000 });
  expect(token_ids.length).toBeLessThan(1000);
  expect([stop_reason, told]).toEqual([
    "token_limit",
    [
      `data/text-out-of-room The text ends after ${token_ids.length} tokens of the 1000 that it may have: the base model has no position left.`,
    ],
  ]);
  // Every position is taken, and no more was asked for.
  const asked = { max_new_tokens: token_ids.length, min_new_tokens: token_ids.length };
  expect(await generate(asked)).toMatchObject({ stop_reason: "max_tokens", told: [] });
});
