// `npm run start-up -w packages/cli`: how long the built program takes to begin, in milliseconds of wall time above
// `node -e 0`, medians of 20 taken in turns. Says figures and limits; a busy machine is no failure.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const times = 20;
const examples = fileURLToPath(new URL("../../../examples", import.meta.url));
const tune = fileURLToPath(new URL("../bin/tune.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tunesmith-start-up-"));

try {
  tenManifests();
  const commands = {
    "node -e 0": { args: ["-e", "0"] },
    "tune --help": { args: [tune, "--help"], limit: 100 },
    "tune apply --help": { args: [tune, "apply", "--help"] },
    "tune get": { args: [tune, "get"] },
    "tune validate, ten manifests": { args: [tune, "validate", "-f", "ten"], limit: 350 },
  };
  const measured = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < times; round++) {
    for (const [name, { args }] of Object.entries(commands)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
      measured.get(name).push(performance.now() - start);
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    }
  }
  const floor = median(measured.get("node -e 0"));
  for (const [name, { limit }] of Object.entries(commands)) {
    const above = `${(median(measured.get(name)) - floor).toFixed(0)} ms above`;
    const goal = limit === undefined ? "" : `  (goal: at most ${limit})`;
    process.stdout.write(
      `${name.padEnd(30)} ${name === "node -e 0" ? `${floor.toFixed(0)} ms` : above + goal}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** The quickstart ten times, each with a name of its own. */
function tenManifests() {
  writeFileSync(join(folder, "package.json"), "{}");
  symlinkSync(join(examples, "base-model"), join(folder, "base-model"));
  mkdirSync(join(folder, "ten"));
  const manifest = readFileSync(join(examples, "quickstart/experiment.yaml"), "utf8");
  for (const file of ["train.jsonl", "validation.jsonl", "test.jsonl"])
    cpSync(join(examples, "quickstart", file), join(folder, "ten", file));
  for (let number = 0; number < 10; number++)
    writeFileSync(
      join(folder, "ten", `${number}.yaml`),
      manifest.replace("name: quickstart", `name: quickstart-${number}`),
    );
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
