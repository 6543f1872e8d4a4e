// A test split of a two-label classifier on the shape of `granite-8b`: ours against transformers' generate with PEFT.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cache.mjs";
import { assertEqualPredictions, compareEvaluation } from "./evaluation-compare.mjs";
import { describeEvaluation } from "./evaluation-describe.mjs";
import { environmentOf } from "./machine.mjs";
import { prepare } from "./prepare.mjs";
import { here, lastLine, progress } from "./scripts.mjs";

/** What is evaluated. */
export const evaluation = {
  workload: "granite-8b",
  /** The last so many of the workload's samples, source only: none of them is in its step. */
  records: 116,
  batch_size: 8,
  /** Of one token each. */
  labels: [20, 21],
  end_id: 1,
  bars: { float32: { time_ratio: 5 } },
};

/**
 * Measures the split in each of the dtypes wanted and tells the figures.
 * @param {string} python interpreter with torch, transformers and peft
 * @param {string} engine the release build of native/bench
 */
export async function runEvaluation(python, engine, { entries, batches }) {
  const folder = cacheFolder("results");
  const results = [];
  for (const options of entries) {
    const result = await measureEvaluation(python, engine, options, batches);
    results.push(result);
    const lines = results.map((each) => `${JSON.stringify(each)}\n`);
    writeFileSync(join(folder, "evaluation.jsonl"), lines.join(""));
    process.stdout.write(`${describeEvaluation(result, barsOf(options))}\n${JSON.stringify(result)}\n`);
  }
}

/** None for a shrunk model: its figures mean nothing. */
function barsOf({ name, dtype }) {
  return name === evaluation.workload ? (evaluation.bars[dtype] ?? {}) : {};
}

/** Ours, the peer, ours; throws when predictions differ, before any time is told. */
async function measureEvaluation(python, engine, options, batches) {
  const folder = await prepare(python, options);
  const split = splitOf(folder);
  const rounds = [];
  const ours = async () => {
    progress(options, "ours");
    rounds.push(await runOurs(engine, folder, options, split, "restricted"));
  };
  await ours();
  progress(options, "transformers and PEFT");
  const peer = await runPeer(python, folder, options, split, batches);
  const equality = assertEqualPredictions(rounds[0].scores, peer, options.dtype);
  await ours();
  progress(options, "ours, by likelihood");
  const likelihood = await runOurs(engine, folder, { ...options, repeats: 1 }, split, "likelihood");
  const environment = environmentOf();
  return compareEvaluation({ options, environment, split, rounds, likelihood, peer, equality });
}

/** The records' sources, and what else both sides are told. */
function splitOf(folder) {
  const prepared = JSON.parse(readFileSync(join(folder, "workload.json"), "utf8"));
  const { model, prompt_file, num_virtual_tokens, samples } = prepared;
  const records = samples.slice(-evaluation.records);
  const sources = records.map(({ ids, target_start }) => ids.slice(0, target_start));
  return { model, prompt_file, num_virtual_tokens, sources };
}

function runOurs(engine, folder, { dtype, threads, repeats }, split, label_scoring) {
  const file = join(folder, "evaluation.json");
  const labels = evaluation.labels.map((id) => [id]);
  const { end_id } = evaluation;
  const run = { ...split, labels, end_id, label_scoring, threads, compute: dtype, repeats };
  writeFileSync(file, `${JSON.stringify(run)}\n`);
  return lastLine(engine, ["evaluate", file]);
}

function runPeer(python, folder, { dtype, threads }, split, batches) {
  const file = join(folder, "peer-generate.json");
  const { labels, batch_size } = evaluation;
  writeFileSync(file, `${JSON.stringify({ ...split, labels, batch_size, batches, threads, dtype })}\n`);
  return lastLine(python, [here("peer_generate.py"), file]);
}
