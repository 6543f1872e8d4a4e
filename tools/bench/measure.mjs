// One workload in one dtype, all sides in alternation: ours, PEFT, ours, caikit (PEFT again where it is not compared), ours.
import { compare, layersOf } from "./compare.mjs";
import { runEngine } from "./engine.mjs";
import { assertEqualLosses, comparedLosses } from "./losses.mjs";
import { environmentOf } from "./machine.mjs";
import { withLayers } from "./model-variant.mjs";
import { caikit as caikitStyle, peft as peftStyle, runPeer } from "./peer.mjs";
import { prepare } from "./prepare.mjs";
import { progress } from "./scripts.mjs";

/** Measures a workload; throws when the losses differ, before any time is told. */
export async function measure(python, engine, options) {
  const folder = await prepare(python, options);
  const { workload, dtype } = options;
  const shallowLayers = workload.full_layers ? layersOf(workload) / 2 : null;
  const [rounds, losses] = [[], []];
  const runs = { peft: [], caikit: [] };
  const ours = async () => {
    progress(options, "ours");
    rounds.push(await runEngine(engine, folder, options));
  };
  const theirs = async (style) => {
    progress(options, style.name);
    const run = await runPeer(python, folder, options, style, shallowLayers);
    const pairs = await comparedLosses(engine, folder, options, rounds[0], run);
    assertEqualLosses(pairs, dtype);
    losses.push(...pairs);
    runs[style.name].push(run);
  };

  await ours();
  await theirs(peftStyle);
  await ours();
  await theirs(workload.caikit ? caikitStyle(workload.caikit) : peftStyle);
  await ours();
  if (shallowLayers) progress(options, `ours with ${shallowLayers} layers`);
  const shallow = shallowLayers && {
    layers: shallowLayers,
    steps: await runEngine(engine, folder, options, withLayers(folder, shallowLayers)),
  };
  return compare({ options, environment: environmentOf(), rounds, ...runs, shallow, losses });
}
