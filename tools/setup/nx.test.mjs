// What nx runs again after an edit, and what it replays: the real nx.json and projects, in a copy of the repository
// where every command but one does nothing.
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { environment, root } from "./process.mjs";

const copy = mkdtempSync(join(tmpdir(), "tunesmith-nx-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const git = (...args) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
const tracked = git("ls-files", "-z", "--cached", "--others", "--exclude-standard").filter((file) =>
  existsSync(join(root, file)),
);
const projectFiles = tracked.filter((file) =>
  /^(?!tools\/pack\/consumer).*\/(package|project)\.json$/.test(file),
);

/** The project whose tests are really run. */
const real = "@tunesmith/metrics";

beforeAll(() => {
  for (const file of tracked) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const file of projectFiles) {
    const project = JSON.parse(readFileSync(join(copy, file), "utf8"));
    const targets = project.targets ?? ((project.nx ??= {}).targets ??= {});
    // As commands, not as npm scripts: npm takes longer to start than all of these together.
    for (const name of ["build", "test"])
      if (project.scripts?.[name] !== undefined)
        targets[name] = { ...targets[name], command: project.scripts[name].replaceAll("../", "") };
    for (const [name, target] of Object.entries(targets))
      if (name !== "test" || project.name !== real) target.command &&= "node -e 0";
    delete project.scripts;
    writeFileSync(join(copy, file), JSON.stringify(project));
  }
});

/** Builds, tests and generates everything in the copy: the tasks that were run, not replayed, sorted. */
function tasksRun() {
  const nx = join(root, "node_modules/nx/package.json");
  const program = join(dirname(nx), JSON.parse(readFileSync(nx, "utf8")).bin.nx);
  const args = ["run-many", "-t", "build", "test", "gen", "--parallel=6", "--outputStyle=static"];
  const env = { ...environment, NX_CACHE_DIRECTORY: join(copy, ".nx/cache"), NX_WORKSPACE_ROOT_PATH: copy };
  execFileSync(process.execPath, [program, ...args], { cwd: copy, env, stdio: "pipe" });
  const { tasks } = JSON.parse(readFileSync(join(copy, ".nx/cache/run.json"), "utf8"));
  return tasks
    .filter(({ cacheStatus }) => cacheStatus === "cache-miss")
    .map(({ taskId }) => taskId)
    .toSorted();
}

/** The tasks that an edit at the end of a file makes nx run again. */
function tasksRunAfterEdit(file) {
  appendFileSync(join(copy, file), "\n");
  return tasksRun();
}

test("what has not changed is replayed, its counts with it", () => {
  expect(tasksRun()).toContain(`${real}:test`);
  const counts = join(copy, `dist/test-results/${real}.json`);
  const { passed, failed } = JSON.parse(readFileSync(counts, "utf8"));
  expect({ some: passed > 0, failed }).toEqual({ some: true, failed: 0 });
  rmSync(join(copy, "dist"), { recursive: true });
  expect(tasksRun()).toEqual([]);
  expect(JSON.parse(readFileSync(counts, "utf8"))).toEqual({ passed, failed });
});

test("a schema edit runs again what depends on it, and nothing else", () => {
  const run = tasksRunAfterEdit("schemas/v1/experiment.schema.json");
  expect(run).toEqual(
    expect.arrayContaining([
      "@tunesmith/cli:test",
      "@tunesmith/codegen-tool:gen",
      "@tunesmith/codegen-tool:test",
      "@tunesmith/contracts:build",
      "@tunesmith/contracts:test",
      "@tunesmith/manifest:build",
      "@tunesmith/manifest:test",
      "@tunesmith/runner:test",
      "native:test",
      "pack:test",
    ]),
  );
  for (const project of ["diagnostics", "metrics", "tiny-base"])
    expect(run.filter((task) => task.startsWith(`@tunesmith/${project}:`))).toEqual([]);
  expect(run).not.toContain("@tunesmith/native:build");
});

test("an edited kernel builds the addon again and tests what stands on it, not what reads manifests", () => {
  const run = tasksRunAfterEdit("native/crates/kernels/src/lib.rs");
  expect(run).toEqual(
    expect.arrayContaining([
      "@tunesmith/native:build",
      "@tunesmith/runner:test",
      "examples:test",
      "native:test",
    ]),
  );
  expect(run.filter((task) => /@tunesmith\/(contracts|manifest|data|planner):/.test(task))).toEqual([]);
});

test("an edited test runs its own package's tests alone; a page runs nothing", () => {
  expect(tasksRunAfterEdit("packages/data/src/template.test.ts")).toEqual(["@tunesmith/data:test"]);
  expect(tasksRunAfterEdit("README.md")).toEqual([]);
});

test("what codegen writes is what nx stores and brings back", () => {
  const { nx } = JSON.parse(readFileSync(join(root, "tools/codegen/package.json"), "utf8"));
  const outputs = nx.targets.gen.outputs.map((output) => output.replace("{workspaceRoot}/", ""));
  const covers = (file) =>
    outputs.some((output) =>
      output.includes("*")
        ? dirname(output) === dirname(file) && file.endsWith(output.slice(output.indexOf("*") + 1))
        : file === output || file.startsWith(`${output}/`),
    );
  const generated = tracked.filter(
    (file) => /\.gen\.c?[jt]s$|(^|\/)generated\.rs$/.test(file) || file.startsWith("docs/reference/"),
  );
  expect(generated.length).toBeGreaterThan(40);
  expect(generated.filter((file) => !covers(file))).toEqual([]);
});

test("every test file belongs to a project with a test target", () => {
  const tested = projectFiles.filter((file) => {
    const { scripts, targets } = JSON.parse(readFileSync(join(root, file), "utf8"));
    return scripts?.test !== undefined || targets?.test !== undefined;
  });
  const homes = tested.map((file) => `${dirname(file)}/`);
  const projects = projectFiles.map((file) => `${dirname(file)}/`);
  for (const file of tracked.filter((name) => /\.test\.(ts|mjs)$/.test(name))) {
    const home = projects
      .filter((folder) => file.startsWith(folder))
      .toSorted((a, b) => b.length - a.length)[0];
    expect(homes, file).toContain(home);
  }
});

test("every package's folder is a project of its own", () => {
  for (const name of readdirSync(join(root, "packages")))
    expect(projectFiles).toContain(`packages/${name}/package.json`);
});
