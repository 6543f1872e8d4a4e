// `node tools/setup/test-project.mjs FOLDER [-- vitest options]`: the vitest tests of one nx project, counted.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main, root, run } from "./process.mjs";
import { writeResult } from "./test-results.mjs";

/** The name that nx has for the project in `folder`. */
export function projectName(folder) {
  const file = ["project.json", "package.json"].map((name) => join(root, folder, name)).find(existsSync);
  return JSON.parse(readFileSync(file, "utf8")).name;
}

/** True when `folder`, relative to the root, is a project of its own. */
export function isProject(folder) {
  return ["project.json", "package.json"].some((name) => existsSync(join(root, folder, name)));
}

/** Folders inside a project that are projects themselves. */
export function nestedProjects(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !["node_modules", "dist", "target"].includes(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .filter(isProject);
}

if (process.argv[1] === import.meta.filename)
  await main(async () => {
    const [folder, ...options] = process.argv.slice(2);
    const report = mkdtempSync(join(tmpdir(), "tunesmith-test-"));
    try {
      const file = join(report, "vitest.json");
      const code = await run("npx", [
        "vitest",
        "run",
        "--passWithNoTests",
        `${join(root, folder)}/`,
        ...nestedProjects(folder).flatMap((inner) => ["--exclude", `${inner}/**`]),
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
        ...options,
      ]);
      const results = JSON.parse(readFileSync(file, "utf8"));
      const failed = results.numFailedTests === 0 ? results.numFailedTestSuites : results.numFailedTests;
      return writeResult(projectName(folder), { passed: results.numPassedTests, failed }, code);
    } finally {
      rmSync(report, { recursive: true, force: true });
    }
  });
