// `npm test`: every test of TypeScript and Rust, closed by one line `N passed, N failed`.
// What has not changed since it last passed is replayed by nx, and counted all the same.
import { build } from "./build.mjs";
import { execFileSync } from "node:child_process";
import { environment, main, root, run } from "./process.mjs";
import { clearResults, readResult } from "./test-results.mjs";

await main(async () => {
  await build();
  clearResults();
  // The crates first and alone: they use every core.
  await nxTest("--projects=native", "--parallel=1");
  await nxTest("--exclude=native", "--parallel=2");

  const total = { passed: 0, failed: 0 };
  process.stdout.write("\n");
  for (const project of testedProjects()) {
    const { passed, failed } = readResult(project);
    process.stdout.write(`${project}: ${passed} passed, ${failed} failed\n`);
    total.passed += passed;
    total.failed += failed;
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
});

/** Runs the tests of some projects; what became of them, their results say. */
function nxTest(...options) {
  return run("npx", ["nx", "run-many", "-t", "test", "--outputStyle=static", ...options]);
}

function testedProjects() {
  const args = ["nx", "show", "projects", "--withTarget=test", "--json"];
  const stdout = execFileSync("npx", args, { cwd: root, env: environment, encoding: "utf8" });
  return JSON.parse(stdout).toSorted();
}
