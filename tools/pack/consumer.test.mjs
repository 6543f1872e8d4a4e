// What another repository gets: the packages installed by name from their tarballs, in a project outside this one.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPackageFromTarballData } from "@arethetypeswrong/core";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";
import { environment, root } from "../setup/process.mjs";
import { MARK, startLanguageServer } from "./language-server.mjs";
import { packAll } from "./pack.mjs";
import { serveRegistry } from "./registry.mjs";

const folder = mkdtempSync(join(tmpdir(), "tunesmith-consumer-"));
const project = join(folder, "project");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program in the project. A shell of its own: nothing of this repository's npm run is inherited. */
const run = (program, ...args) =>
  execa(program, args, {
    cwd: project,
    reject: false,
    stdin: "ignore",
    env: { ...withoutNpm(environment), CI: "1", NO_COLOR: "1", NPM_CONFIG_UPDATE_NOTIFIER: "false" },
    extendEnv: false,
  });

function withoutNpm(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(npm_(package|lifecycle|node|command)|INIT_CWD|VITEST)/.test(name),
    ),
  );
}

beforeAll(async () => {
  const packed = packAll(join(folder, "tarballs")).map((entry) => ({
    ...entry,
    manifest: JSON.parse(
      createPackageFromTarballData(readFileSync(entry.file)).readFile(
        `/node_modules/${entry.name}/package.json`,
      ),
    ),
  }));
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const registry = await serveRegistry(packed);
  try {
    cpSync(join(root, "tools/pack/consumer"), project, { recursive: true });
    const own = ["cli", "contracts", "runner", "tiny-base"].map((name) => `@tunesmith/${name}`);
    const dependencies = Object.fromEntries([
      ...own.map((name) => [name, packed[0].version]),
      ...["typescript", "@types/node"].map((name) => [name, devDependencies[name]]),
    ]);
    const manifest = { name: "consumer", private: true, type: "module", dependencies };
    writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(project, ".npmrc"), `@tunesmith:registry=${registry.url}\n`);
    const flags = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
    const installed = await run("npm", "install", ...flags);
    if (installed.exitCode !== 0) throw new Error(installed.stderr);
  } finally {
    await registry.close();
  }
});

test("npm brings the addon of this platform along, and runs no script for it", () => {
  const own = readdirSync(join(project, "node_modules/@tunesmith"));
  expect(own.filter((name) => name.startsWith("native"))).toHaveLength(2);
  const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted).toEqual([]);
});

test("`tune init` and `tune apply` work there, and the second apply has nothing to do", async () => {
  const init = await run("npx", "tune", "init", "--template", "classification");
  expect(init.exitCode, init.stderr).toBe(0);
  const first = await run("npx", "tune", "apply", "-o", "json");
  expect(first.exitCode, first.stderr).toBe(0);
  const [tuned] = JSON.parse(first.stdout).runs;
  expect(tuned).toMatchObject({ action: "new", state: "completed" });
  expect(tuned.evaluation.tuned.accuracy).toBeGreaterThan(tuned.evaluation.base.accuracy);
  const second = await run("npx", "tune", "apply", "-o", "json");
  expect(JSON.parse(second.stdout).runs[0]).toMatchObject({ action: "unchanged", run_id: tuned.run_id });
});

test("its TypeScript compiles: NodeNext, strict, every declaration file checked", async () => {
  const { exitCode, stdout } = await run("npx", "tsc", "-p", ".");
  expect(stdout).toBe("");
  expect(exitCode).toBe(0);
});

test("and runs: a typed experiment is applied, interrupted by a signal, resumed, and then unchanged", async () => {
  const { stdout, stderr } = await run("node", "dist/apply.js");
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({
    interrupted: "run/canceled",
    state: "completed",
    adapter_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    steps: expect.any(Number),
    again: "unchanged",
  });
  expect(JSON.parse(stdout).steps).toBeGreaterThan(1);
});

/** A program that defines an experiment with this text among its tuning parameters. */
const experimentWith = (text) => `import { defineExperiment } from "@tunesmith/contracts";
defineExperiment({ apiVersion: "tune/v1", kind: "Experiment", name: "a", prompt_tuning: { ${text} } });\n`;

test("an editor completes keys and values of `defineExperiment`", async () => {
  const server = await startLanguageServer(project);
  try {
    const keys = await server.completions("keys.ts", experimentWith(`num_${MARK}`));
    expect(keys).toEqual(expect.arrayContaining(["num_epochs", "num_virtual_tokens", "learning_rate"]));
    const tasks = await server.completions("tasks.ts", experimentWith(`task_id: "${MARK}"`));
    expect(tasks).toEqual(expect.arrayContaining(["classification", "generation", "summarization"]));
  } finally {
    await server.close();
  }
});
