// One workload, all sides in alternation: ours, PEFT, ours, caikit, ours.
import { compare } from "./compare.mjs";
import { runEngine } from "./engine.mjs";
import { assertEqualLosses, comparedLosses } from "./losses.mjs";
import { environmentOf } from "./machine.mjs";
import { caikit as caikitStyle, peft as peftStyle, runPeer } from "./peer.mjs";
import { prepare } from "./prepare.mjs";

/** Measures a workload; throws when the losses differ, before any time is told. */
export async function measure(python, engine, options) {
  const folder = await prepare(python, options);
  const rounds = [];
  const ours = async () => rounds.push(await runEngine(engine, folder, options));

  await ours();
  const peft = await runPeer(python, folder, options, peftStyle);
  const losses = await comparedLosses(engine, folder, options, rounds[0], peft);
  assertEqualLosses(losses);
  await ours();
  const lengths = options.workload.caikit;
  const caikit = lengths && (await runPeer(python, folder, options, caikitStyle(lengths)));
  if (caikit) {
    assertEqualLosses(await comparedLosses(engine, folder, options, rounds[0], caikit));
    await ours();
  }
  return compare({ options, environment: environmentOf(), rounds, peft, caikit, losses });
}
