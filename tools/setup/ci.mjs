// What CI proves, from a clean clone: the checks, every test, and the quickstart as a newcomer runs it.
// The last line is `N passed, N failed`.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { capture, environment, main, must, root } from "./process.mjs";

const total = { passed: 0, failed: 0 };

/** Counts one fact and says it. */
function fact(name, holds) {
  total[holds ? "passed" : "failed"] += 1;
  process.stdout.write(`${holds ? "ok" : "FAILED"}: ${name}\n`);
}

await main(async () => {
  await counted("checks", ["tools/setup/check.mjs"]);
  await counted("tests", ["tools/setup/test.mjs"]);
  await quickstart();
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
});

/** Runs a tool that closes with `N passed, N failed` and adds its counts. */
async function counted(name, args, options) {
  const { code, stdout } = await capture("node", args, options);
  const last = /(\d+) passed, (\d+) failed\s*$/.exec(stdout);
  total.passed += Number(last?.[1] ?? 0);
  total.failed += Number(last?.[2] ?? 0);
  if (last === null || (code !== 0 && last[2] === "0")) fact(`${name} ran to their end`, false);
}

/** The quickstart in a clone of its own: no Python on PATH; then unchanged; then from nothing without a network. */
async function quickstart() {
  const folder = mkdtempSync(join(tmpdir(), "tunesmith-ci-"));
  const clone = join(folder, "clone");
  try {
    await must("git", ["clone", "--quiet", root, clone]);
    // CI may have checked out a commit; `changeset status` asks for the branch that releases start from.
    await must("git", ["-C", clone, "checkout", "--quiet", "-B", "main"]);
    const env = { ...environment, PATH: pathWithoutPython(folder) };
    const npm = (...args) => capture("npm", ["run", "--silent", ...args], { cwd: clone, env });

    const first = await npm("quickstart");
    fact("the quickstart ends well, with no Python on PATH", first.code === 0);

    const second = await npm("quickstart");
    fact("a second quickstart trains nothing", second.code === 0 && second.stdout.includes("unchanged"));

    const json = ["tune", "apply", "-f", "examples/quickstart", "-o", "json"];
    const begin = performance.now();
    const unchanged = await capture("npx", json, { cwd: clone, env });
    const seconds = (performance.now() - begin) / 1000;
    fact(
      `its apply says so in JSON (${seconds.toFixed(2)} s)`,
      unchanged.code === 0 && runOf(unchanged).action === "unchanged",
    );

    const state = join(folder, "offline");
    const offline = ["-rn", "npx", ...json, "--state-dir", state];
    if ((await capture("unshare", ["-rn", "true"]).catch(() => ({ code: 1 }))).code !== 0) {
      process.stdout.write("Not run: this machine lets nobody make a namespace without a network.\n");
    } else {
      const alone = await capture("unshare", offline, { cwd: clone, env });
      fact("it passes without a network", alone.code === 0 && runOf(alone).action === "new");
      fact(
        "and leaves the same adapter",
        alone.code === 0 && runOf(alone).adapter_sha256 === runOf(unchanged).adapter_sha256,
      );
    }
    // What the pages say, where the quickstart ran.
    await counted("pages", ["tools/docs/run.mjs"], { cwd: clone, env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The only run in an apply's JSON. */
function runOf({ stdout }) {
  return JSON.parse(stdout).runs[0];
}

/** A PATH of links to every program on today's PATH but Python. */
function pathWithoutPython(folder) {
  const programs = join(folder, "bin");
  mkdirSync(programs);
  for (const directory of process.env.PATH.split(delimiter)) {
    if (!existsSync(directory)) continue;
    for (const name of readdirSync(directory)) {
      if (/^(python|pypy|pip)/.test(name) || existsSync(join(programs, name))) continue;
      try {
        symlinkSync(join(directory, name), join(programs, name));
      } catch (error) {
        // A dangling link of an earlier folder holds the name: the first on PATH wins, as in a shell.
        if (error.code !== "EEXIST") throw error;
      }
    }
  }
  return programs;
}
