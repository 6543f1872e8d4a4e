// `npm run bench -- sweep NAME [--dtype D …] [--threads N] [--repeats N] [--shrunk] [--out FOLDER]`: how the time of our step
// grows with one thing. Writes NAME.svg and NAME.jsonl, by default among the benchmark's results.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cacheFolder } from "./cache.mjs";
import { layersOf } from "./compare.mjs";
import { runStep } from "./engine.mjs";
import { lineChart } from "./line-chart.mjs";
import { environmentOf } from "./machine.mjs";
import { withLayers } from "./model-variant.mjs";
import { dtypes } from "./options.mjs";
import { prepare } from "./prepare.mjs";
import { progress } from "./scripts.mjs";
import { sweeps } from "./sweeps.mjs";

/** Runs one sweep in each dtype wanted, prints its points and draws them beside what an earlier run found in the others. */
export async function runSweep(python, engine, { sweep: name, out, entries }) {
  const sweep = sweeps[name];
  const folder = out ? resolve(out) : cacheFolder("results");
  const file = join(folder, `${name}.jsonl`);
  mkdirSync(folder, { recursive: true });
  for (const options of entries) {
    const points = await pointsOf(sweep, engine, await prepare(python, options), options);
    const lines = [...earlier(file, options), ...points].sort(byDtype);
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    writeFileSync(join(folder, `${name}.svg`), chartOf(name, sweep, lines, options));
    process.stdout.write(tableOf(sweep, points));
  }
}

/** Points of the other dtypes, where they were measured on the same shape, processor and threads. */
function earlier(file, options) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const same = stamp(options);
  return lines
    .map((line) => JSON.parse(line))
    .filter(
      (line) =>
        line.dtype !== options.dtype &&
        ["on", "cpu", "threads"].every((field) => line[field] === same[field]),
    );
}

function stamp({ name, dtype, threads }) {
  return { on: name, dtype, cpu: environmentOf().cpu, threads };
}

function byDtype(a, b) {
  return dtypes.indexOf(a.dtype) - dtypes.indexOf(b.dtype);
}

async function pointsOf(sweep, engine, folder, options) {
  const { samples, ...settings } = JSON.parse(readFileSync(join(folder, "workload.json"), "utf8"));
  const { config } = options.workload;
  const runs = sweep.runs({
    samples,
    vocabulary: config.vocab_size,
    layers: layersOf(options.workload),
    cores: environmentOf().cores,
  });
  const run = ({ layers, ...own }) =>
    runStep(engine, folder, options, {
      ...settings,
      ...(layers && { model: withLayers(folder, layers) }),
      ...own,
      // Where a point is one long step, fetching memory first would take as long and change little.
      warm_up_steps: sweep.repeats > 1 ? 1 : 0,
      repeats: options.repeats ?? sweep.repeats,
    });
  const points = [];
  for (const [index, own] of runs.entries()) {
    progress(options, `${index + 1} of ${runs.length}`);
    const result = await run(own);
    const seconds = Math.min(...result.seconds);
    const point = {
      ...stamp(options),
      x: sweep.at(own, result),
      seconds,
      rows: result.rows,
      peak_share: result.step_peak_share,
    };
    points.push({ ...point, also: sweep.also.y(point, points) });
  }
  return points;
}

function chartOf(name, sweep, lines, { workload, threads }) {
  const { cpu } = environmentOf();
  const series = (pick) =>
    [...new Set(lines.map(({ dtype }) => dtype))].map((dtype) => ({
      name: dtype,
      points: lines.filter((line) => line.dtype === dtype).map(pick),
    }));
  const on = name === "threads" ? cpu : `${cpu}, ${threads} threads`;
  return lineChart({
    title: `A step against ${sweep.x}: ${on}`,
    description: `npm run bench -- sweep ${name} (${workload.about})`,
    x: sweep.x,
    panels: [
      { label: "seconds", series: series(({ x, seconds }) => [x, seconds]) },
      { label: sweep.also.label, series: series(({ x, also }) => [x, also]) },
    ],
  });
}

function tableOf(sweep, points) {
  return [
    row("dtype", sweep.x, "rows", "seconds", sweep.also.label),
    ...points.map(({ dtype, x, rows, seconds, also }) =>
      row(dtype, x, rows, seconds.toFixed(2), also.toFixed(2)),
    ),
  ].join("");
}

function row(...cells) {
  const padded = cells.map((cell) => String(cell).padEnd(16));
  return `${padded.join("").trimEnd()}\n`;
}
