// `npm run licences`: every package and crate that we install carries a licence of the allow-list, and every direct
// dependency has a line in DEPENDENCIES.md.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { permitted } from "./expression.mjs";

/** Packages whose metadata names no SPDX licence, with the licence their own file states. */
const stated = { "node_modules/spawndamnit": "MIT" };

const root = fileURLToPath(new URL("../..", import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));

const problems = [...npmProblems(), ...cargoProblems(), ...undocumented()];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(
  problems.length === 0 ? "Licences are in order.\n" : `${problems.length} licence problems.\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function* npmProblems() {
  for (const [path, entry] of Object.entries(readJson("package-lock.json").packages)) {
    if (!path.includes("node_modules/") || entry.link) continue;
    if (!permitted(stated[path] ?? entry.license ?? ""))
      yield `${path}: licence ${entry.license ?? "(none)"} is not on the allow-list`;
  }
}

function cargoMetadata() {
  const args = [
    "metadata",
    "--format-version=1",
    "--locked",
    "--offline",
    "--manifest-path",
    "native/Cargo.toml",
  ];
  return JSON.parse(execFileSync("cargo", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 }));
}

function* cargoProblems() {
  for (const { name, version, license, source } of cargoMetadata().packages) {
    if (source !== null && !permitted(license ?? ""))
      yield `crate ${name} ${version}: licence ${license} is not on the allow-list`;
  }
}

function* undocumented() {
  const documented = new Set(
    readFileSync(join(root, "DEPENDENCIES.md"), "utf8").match(/(?<=^\| `)[^`]+/gm) ?? [],
  );
  for (const name of [...directDependencies()].toSorted((a, b) => (a < b ? -1 : 1)))
    if (!documented.has(name)) yield `DEPENDENCIES.md has no line for ${name}`;
}

function directDependencies() {
  const names = new Set();
  const manifests = ["package.json", "native/node/package.json"];
  for (const folder of ["packages", "tools"])
    for (const name of readdirSync(join(root, folder)))
      if (existsSync(join(root, folder, name, "package.json")))
        manifests.push(`${folder}/${name}/package.json`);
  for (const file of manifests) {
    const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = readJson(file);
    for (const name of Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }))
      if (!name.startsWith("@tunesmith/")) names.add(name);
  }
  for (const { source, dependencies } of cargoMetadata().packages)
    if (source === null)
      for (const { name } of dependencies) if (!name.startsWith("tunesmith-")) names.add(name);
  return names;
}
