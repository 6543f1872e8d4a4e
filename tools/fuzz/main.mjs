import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.mjs";
import { generator } from "./random.mjs";
import { schedule } from "./schedule.mjs";
import { targets } from "./targets.mjs";

const usage = `npm run fuzz -- [--cases 1000000] [--from 0] [--seed 1] [--target NAME …]
npm run fuzz -- --seed 1 --case 4711 [--target NAME …]   one case again, its input printed`;

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "100000" },
    case: { type: "string" },
    from: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    target: { type: "string", multiple: true, default: [] },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(usage);
else await run();

async function run() {
  const seed = Number(values.seed);
  const from = Number(values.case ?? values.from);
  const to = values.case === undefined ? from + Number(values.cases) : from + 1;
  if (![seed, from, to].every(Number.isSafeInteger)) throw new Error(usage);
  if (values.case !== undefined) printInput(seed, from);

  const started = performance.now();
  let shown = 0;
  const findings = await fuzz({
    module: new URL("suite.mjs", import.meta.url).href,
    names: values.target,
    seed,
    from,
    to,
    onProgress: (index) => {
      if (performance.now() - shown < 30_000) return;
      shown = performance.now();
      console.error(`${index} of ${to}`);
    },
  });
  for (const { kind, target, index, detail, input } of findings) {
    console.log(`${kind} in ${target}, case ${index}: ${detail}`);
    if (input !== "")
      console.log(`  ${JSON.stringify(Buffer.from(input, "base64").toString("latin1")).slice(0, 2000)}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${to - from} cases of seed ${seed} in ${seconds} s: ${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

/** @param {number} seed @param {number} from */
function printInput(seed, from) {
  const { targets: all, close } = targets();
  const chosen = schedule(all, values.target);
  const target = chosen[from % chosen.length];
  console.log(`${target.name}: ${JSON.stringify(target.input(generator(seed, from)).toString("latin1"))}`);
  close();
}
