// How files lie: none needs itself, no folder is a long list, and the page on architecture names all that there is.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { lineAt, root, sourceFiles } from "./files.mjs";
import { importsOf, isTest } from "./typescript.mjs";

/** The most source files that stand loose in one folder; more want rooms of their own. */
const mostLoose = 20;

/** The page that has a row for every package, crate, tool and room. */
const page = "docs/architecture.md";

/** Every violation; tests and generated files lie beside what they are about. */
export function roomViolations() {
  const packages = foldersOf("packages");
  const rooms = foldersOf("packages/runner/src").filter((name) => name !== "testing");
  const tools = foldersOf("tools").map((name) => `tools/${name}`);
  const named = [...packages, ...rooms, ...foldersOf("native/crates"), ...tools];
  return [
    ...packages.flatMap((name) => {
      const files = sourceFiles(`packages/${name}/src`, (file) => /(?<!\.gen)\.ts$/.test(file));
      const sources = [...files].filter(({ file }) => !isTest(file));
      return [...cycleViolations(sources), ...crowdedFolders(sources)];
    }),
    ...missingRows(named, readFileSync(join(root, page), "utf8")),
  ];
}

/** Names that no row of the page's tables begins with, the number of a layer aside. */
export function* missingRows(names, text) {
  const rows = new Set([...text.matchAll(/^\|(?: \d +\|)? `([^`]+)`/gm)].map(([, name]) => name));
  for (const name of names)
    if (!rows.has(name)) yield { file: page, line: 1, message: `no table has a row for \`${name}\`` };
}

/** Names of the folders in a folder of the repository, sorted. */
function foldersOf(path) {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** Imports between files of one package that lead back to the file they begin at, types and lazy ones included. */
export function* cycleViolations(sources) {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const links = new Map(sources.map((source) => [source.file, linksOf(source, texts)]));
  const done = new Set();
  for (const { file } of sources) {
    const cycle = cycleFrom(file, links, done);
    if (cycle === null) continue;
    for (const member of cycle) done.add(member);
    const [from, to] = cycle;
    const { offset } = links.get(from).find((link) => link.to === to);
    const line = lineAt(texts.get(from), offset);
    yield { file: from, line, message: `files that import each other: ${cycle.join(" → ")}` };
  }
}

/** Folders with more source files than a person takes in at once. */
export function* crowdedFolders(sources) {
  const counts = new Map();
  for (const { file } of sources) {
    const folder = posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  for (const [file, count] of counts)
    if (count > mostLoose)
      yield {
        file,
        line: 1,
        message: `${count} files side by side, ${mostLoose} at most: give them folders`,
      };
}

/** The files of `texts` that one of them imports: `{ to, offset }`. */
function linksOf({ file, text }, texts) {
  return importsOf(text)
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ specifier, offset }) => ({
      to: posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts"),
      offset,
    }))
    .filter(({ to }) => texts.has(to));
}

/** The first way from a file over others not `done` yet that closes on itself, its first file repeated; or null. */
function cycleFrom(file, links, done, way = []) {
  const begun = way.indexOf(file);
  if (begun >= 0) return [...way.slice(begun), file];
  if (done.has(file)) return null;
  for (const { to } of links.get(file)) {
    const cycle = cycleFrom(to, links, done, [...way, file]);
    if (cycle !== null) return cycle;
  }
  done.add(file);
  return null;
}
