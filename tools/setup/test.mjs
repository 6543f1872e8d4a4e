// `npm test`: every test of TypeScript and Rust, closed by one line `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { capture, main, run } from "./process.mjs";
import { countCargoTests } from "./test-counts.mjs";

await main(async () => {
  await build();
  const rust = await rustTests();
  const typescript = await typescriptTests();
  const passed = rust.passed + typescript.passed;
  const failed = rust.failed + typescript.failed;
  process.stdout.write(`\nRust: ${rust.passed} passed, ${rust.failed} failed\n`);
  process.stdout.write(`TypeScript: ${typescript.passed} passed, ${typescript.failed} failed\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

async function rustTests() {
  const { code, stdout } = await capture("cargo", [
    "test", "--workspace", "--locked", "--no-fail-fast", "--manifest-path", "native/Cargo.toml",
  ]); // prettier-ignore
  const counts = countCargoTests(stdout);
  // A crate that does not compile, or a process that dies, reports no failed test: count the run itself.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

async function typescriptTests() {
  const folder = mkdtempSync(join(tmpdir(), "tunesmith-test-"));
  const report = join(folder, "vitest.json");
  try {
    const code = await run("npx", [
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ]);
    const {
      numPassedTests: passed,
      numFailedTests,
      numFailedTestSuites,
    } = JSON.parse(readFileSync(report, "utf8"));
    const failed = numFailedTests === 0 ? numFailedTestSuites : numFailedTests;
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
