// `node tools/bench/plan-memory.mjs WORKLOAD`: what `tune plan` predicts for a workload's step as an experiment, against
// what `tune apply` then allocates. Needs the built packages (`npm run build`). The last line of output is JSON.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { SetupError, main, root } from "../setup/process.mjs";
import { parseOptions } from "./options.mjs";
import { prepare } from "./prepare.mjs";
import { findPython } from "./python.mjs";

const program = join(root, "node_modules", ".bin", "tune");

await main(async () => {
  const [options] = parseOptions(process.argv.slice(2));
  const folder = await prepare(await findPython(), options);
  rmSync(join(folder, "state"), { recursive: true, force: true });
  const [planned] = tune(folder, "plan").runs;
  const [applied] = tune(folder, "apply").runs;
  const ratio = planned.predicted_bytes / applied.memory.peak_bytes;
  const { bars } = options.workload;
  const result = {
    workload: options.name,
    rows: planned.rows,
    logit_rows: planned.logit_rows,
    predicted_bytes: planned.predicted_bytes,
    peak_bytes: applied.memory.peak_bytes,
    prediction_ratio: ratio,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return Math.abs(ratio - 1) <= (bars.prediction ?? 0.15) ? 0 : 1;
});

function tune(cwd, verb) {
  const args = [verb, "-f", "experiment.yaml", "--state-dir", "state", "-o", "json"];
  const { status, stdout, error } = spawnSync(program, args, {
    cwd,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (error || status !== 0)
    throw new SetupError(`\`tune ${args.join(" ")}\` ended with ${error?.message ?? status}.`);
  return JSON.parse(stdout);
}
