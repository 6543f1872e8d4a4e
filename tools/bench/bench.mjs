// `npm run bench -- WORKLOAD [--dtype float32] [--threads N] [--repeats N]`: one optimiser step of ours against PEFT's,
// on the same model, tokens, initial prompt and settings. The last line of output is JSON.
import { parseOptions } from "./options.mjs";
import { buildEngine, runEngine } from "./engine.mjs";
import { environmentOf } from "./machine.mjs";
import { prepare } from "./prepare.mjs";
import { findPython } from "./python.mjs";
import { runPeer } from "./peer.mjs";
import { assertEqualLosses, compare } from "./compare.mjs";
import { describe } from "./describe.mjs";
import { main } from "../setup/process.mjs";

await main(async () => {
  const options = parseOptions(process.argv.slice(2));
  const python = await findPython();
  const prepared = await prepare(python, options);
  const engine = await buildEngine();

  const before = await runEngine(engine, prepared, options);
  const peer = await runPeer(python, prepared, options);
  assertEqualLosses(before.loss, peer.loss);
  const after = await runEngine(engine, prepared, options);
  assertEqualLosses(after.loss, peer.loss);

  const result = compare({ options, environment: environmentOf(), runs: [before, after], peer });
  process.stdout.write(`${describe(result, options.workload.bars)}\n${JSON.stringify(result)}\n`);
});
