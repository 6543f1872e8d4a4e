import { generateText } from "@tunesmith/runner";
import { TuneError } from "@tunesmith/diagnostics";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { changeWeights } from "./weights.mjs";

const golden = path.resolve(import.meta.dirname, "../../native/golden");

/** Refusals of what the engine does not compute, where transformers does. */
const unsupported = new Set([
  "model/unsupported-rope-scaling",
  "model/unsupported-feature",
  "tokenizer/unsupported",
]);

/**
 * Model folders changed as people's are, and transformers' answers (native/golden/folders.json, by
 * `tools/parity/folders.py`): the same ids, or a refusal; never other ids without a word.
 *
 * @param {string} cwd
 * @returns {import("./targets.mjs").Target}
 */
export function folders(cwd) {
  const { cases, prompts, new_tokens } = JSON.parse(readFileSync(path.join(golden, "folders.json"), "utf8"));
  const folder = path.join(cwd, "changed");
  return {
    name: "folder",
    input: (pick) => Buffer.from(JSON.stringify(cases[pick(cases.length)])),
    run: async (input) => {
      const { model, changes, ...answer } = JSON.parse(String(input));
      rmSync(folder, { recursive: true, force: true });
      cpSync(path.join(golden, model, "base"), folder, { recursive: true });
      for (const [file, edits] of Object.entries(changes)) change(folder, file, edits);
      return await ask(folder, prompts, new_tokens, answer);
    },
  };
}

function change(folder, file, edits) {
  if (file === "weights") return changeWeights(path.join(folder, "model.safetensors"), edits);
  const target = path.join(folder, file);
  const value = existsSync(target) ? JSON.parse(readFileSync(target, "utf8")) : {};
  for (const key of edits.drop) Reflect.deleteProperty(value, key);
  writeFileSync(target, JSON.stringify({ ...value, ...edits.set }));
}

/** The diagnostics of asking for every prompt's greedy continuation; throws where ids differ from transformers'. */
async function ask(folder, prompts, newTokens, answer) {
  const warnings = [];
  for (const [index, prompt] of prompts.entries()) {
    try {
      const { output, warnings: more } = await generateText({
        model: folder,
        text: { prompt },
        generation: { max_new_tokens: newTokens },
        cwd: folder,
        env: {},
      });
      warnings.push(...more);
      check(output, index, answer);
    } catch (error) {
      if (!(error instanceof TuneError)) throw error;
      const surprising = error.diagnostics.find(({ code }) => !unsupported.has(code));
      if (answer.refused === undefined && surprising !== undefined)
        throw new Error(`transformers reads what is refused here: ${surprising.code} ${surprising.message}`, {
          cause: error,
        });
      return error.diagnostics;
    }
  }
  // Of what transformers refuses, some is harmless to read; this is not.
  const { refused = "" } = answer;
  if (/made at random|without a row/.test(refused))
    throw new Error(`read, though transformers has ${refused}`);
  return warnings;
}

function check({ token_ids: ours, stop_reason: reason }, index, { generated }) {
  if (generated === undefined) return;
  const theirs = generated[index].slice(0, ours.length);
  if (String(ours) !== String(theirs))
    throw new Error(`prompt ${index}: ids ${ours}, transformers has ${theirs}`);
  if (reason === "max_tokens" && ours.length !== generated[index].length)
    throw new Error(`prompt ${index}: ${ours.length} ids of ${generated[index].length}`);
}
