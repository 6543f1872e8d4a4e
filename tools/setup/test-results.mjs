// What the tests of each project gave: a small file a project, which nx replays when nothing has changed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./process.mjs";

const folder = join(root, "dist/test-results");

/** Where the counts of a project lie, by its name in nx. */
const fileOf = (project) => join(folder, `${project}.json`);

/** Forgets the counts of all projects. */
export function clearResults() {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Writes a project's `{ passed, failed }` and returns its exit code. A run that ended badly without a failed test
 * (it did not compile, or its process died) counts as one.
 */
export function writeResult(project, { passed, failed }, code) {
  const counts = { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  mkdirSync(dirname(fileOf(project)), { recursive: true });
  writeFileSync(fileOf(project), `${JSON.stringify(counts)}\n`);
  return counts.failed === 0 ? 0 : 1;
}

/** A project's `{ passed, failed }`; a project that left none has failed. */
export function readResult(project) {
  try {
    return JSON.parse(readFileSync(fileOf(project), "utf8"));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
