// `npm run bench -- WORKLOAD … | all [--dtype D …] [--threads N] [--repeats N] [--shrunk]`: optimiser steps of ours against
// PEFT's (and a caikit-style loop's), on the same model, tokens, initial prompt and settings, in float32 and bfloat16. The
// last line of output of each is JSON; all of them are kept in results.jsonl and drawn in ratios.svg.
// `npm run bench -- evaluation` (evaluation.mjs) classifies a test split, against transformers' generate with PEFT.
// `npm run bench -- sweep NAME …` (sweep.mjs) draws how the time of our step grows, `npm run bench -- loading`
// (loading.mjs) times the way to the first matrix product.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../setup/process.mjs";
import { cacheFolder } from "./cache.mjs";
import { ratiosChart } from "./chart.mjs";
import { describe } from "./describe.mjs";
import { buildEngine } from "./engine.mjs";
import { runLoading } from "./loading.mjs";
import { runEvaluation } from "./evaluation.mjs";
import { measure } from "./measure.mjs";
import { parseEvaluation, parseOptions, parseSweep } from "./options.mjs";
import { findPython } from "./python.mjs";
import { runSweep } from "./sweep.mjs";

await main(async () => {
  const [verb, ...rest] = process.argv.slice(2);
  if (verb === "sweep") {
    const sweep = parseSweep(rest);
    return runSweep(await findPython(), await buildEngine(), sweep);
  }
  if (verb === "loading") return runLoading(rest);
  if (verb === "evaluation") {
    const chosen = parseEvaluation(rest);
    return runEvaluation(await findPython(), await buildEngine(), chosen);
  }
  const all = parseOptions(process.argv.slice(2));
  const python = await findPython();
  const engine = await buildEngine();
  const folder = cacheFolder("results");
  const results = [];
  for (const options of all) {
    const begin = performance.now();
    const measured = await measure(python, engine, options);
    const result = { ...measured, elapsed_seconds: Math.round((performance.now() - begin) / 1000) };
    results.push(result);
    writeFileSync(join(folder, "results.jsonl"), results.map((each) => `${JSON.stringify(each)}\n`).join(""));
    writeFileSync(join(folder, "ratios.svg"), ratiosChart(results));
    process.stdout.write(`${describe(result, options.workload)}\n${JSON.stringify(result)}\n`);
  }
});
