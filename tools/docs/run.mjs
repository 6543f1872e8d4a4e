// `npm run docs [-- PAGE …]`: does what the pages say, in a folder of its own for each; closed by `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { spawn } from "node:child_process";
import { environment, main, root } from "../setup/process.mjs";
import { pages } from "./links.mjs";
import { stepsOf } from "./programs.mjs";

/** Pages whose commands are given for the repository's root; the others get an empty project below dist/docs. */
const atRoot = [
  "README.md",
  "CONTRIBUTING.md",
  "AGENTS.md",
  "schemas/README.md",
  "docs/benchmarks.md",
  "docs/embedded-model.md",
];

/** Commands that CI proves by running them whole, as it does before the pages. */
const provedElsewhere = ["npm run quickstart", "npm test", "npm run check", "npm run build"];

/** Pages that people follow: all but generated ones, changesets, and the tools' own (they need Python). */
function followed() {
  return pages().filter((file) => !/^(docs\/reference|\.changeset|tools|examples\/base-model)\//.test(file));
}

/** An empty project as a reader has it, where this repository's packages are installed. */
function newProject(name) {
  const folder = join(root, "dist/docs", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Does the steps of one page, saying each; resolves to `{ passed, failed }`. */
export async function runPage(file) {
  const folder = atRoot.includes(file) ? root : newProject(basename(file, ".md"));
  const counts = { passed: 0, failed: 0 };
  const written = new Set();
  let cwd = folder;
  for (const [index, step] of stepsOf(readFileSync(join(root, file), "utf8")).entries()) {
    if (step.kind === "file") {
      const target = resolve(cwd, step.file);
      // A page at the root shows files; it must not change what is checked in.
      if (folder === root || !target.startsWith(folder + sep)) continue;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, step.text);
      continue;
    }
    const change = step.kind === "command" ? /^cd (\S+)$/.exec(step.command)?.[1] : undefined;
    if (change !== undefined) {
      cwd = resolve(cwd, change);
      continue;
    }
    if (provedElsewhere.includes(step.command)) continue;
    const program = join(cwd, `page-${index}.mjs`);
    if (step.kind === "program") {
      writeFileSync(program, step.text);
      written.add(program);
    }
    const [command, code] =
      step.kind === "program" ? [`node ${basename(program)}`, 0] : [step.command, step.code];
    const begin = performance.now();
    const ended = await shell(command, cwd);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    const holds = ended.code === code;
    counts[holds ? "passed" : "failed"] += 1;
    process.stdout.write(`${holds ? "ok" : "FAILED"}: ${file}:${step.line}: ${command} (${seconds} s)\n`);
    if (!holds) process.stdout.write(`${ended.output}\nexit code ${ended.code}, ${code} expected\n`);
  }
  for (const program of written) rmSync(program, { force: true });
  return counts;
}

/** Runs a line as a person's shell would, without a terminal: its exit code and all that it said. */
function shell(command, cwd) {
  return new Promise((resolve, reject) => {
    const env = { ...environment, CI: "1" };
    const child = spawn("bash", ["-c", command], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

if (process.argv[1] === import.meta.filename)
  await main(async () => {
    const wanted = process.argv.slice(2);
    const total = { passed: 0, failed: 0 };
    for (const file of wanted.length > 0 ? wanted : followed()) {
      const { passed, failed } = await runPage(file);
      total.passed += passed;
      total.failed += failed;
    }
    process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
    return total.failed === 0 ? 0 : 1;
  });
