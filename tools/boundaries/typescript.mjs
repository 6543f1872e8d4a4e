// The import rules of the packages; the layer of a package is its `layer:N` tag.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lineAt, root, sourceFiles } from "./files.mjs";

/** Modules that only these packages may import. */
const reserved = [
  { module: /^@tunesmith\/native$/, packages: ["resolver", "runner", "server"] },
  { module: /^yargs(\/|$)/, packages: ["cli"] },
  { module: /^yaml$/, packages: ["manifest"] },
  { module: /^ajv(\/|$)/, packages: ["contracts"] },
];

/** Text that these packages may not contain: they are pure functions of their input. */
const pure = {
  packages: ["planner", "metrics"],
  forbidden: /(["'](?:node:)?fs(?:\/promises)?["'])|\bDate\b|\bMath\.random\b/g,
};

/** Writes to the terminal and exits belong to the CLI. */
const terminal = {
  packages: ["cli"],
  forbidden: /\bprocess\.(?:stdout|stderr|exit|exitCode)\b|\bconsole\.\w+/g,
};

/** Every violation in `packages`, `tools` and `examples`. */
export function typescriptViolations() {
  const packages = readPackages();
  const violations = [];
  for (const [name, info] of packages) {
    for (const source of sourceFiles(`packages/${name}/src`, isSource)) {
      violations.push(...importViolations(source, name, info, packages));
      if (source.file.endsWith(".test.ts")) continue;
      if (pure.packages.includes(name))
        violations.push(...textViolations(source, pure.forbidden, "not allowed in a pure package"));
      if (!terminal.packages.includes(name))
        violations.push(...textViolations(source, terminal.forbidden, "only the CLI prints or exits"));
    }
  }
  return violations;
}

/** Import statements, re-exports and dynamic imports: `{ specifier, offset }`. */
export function importsOf(text) {
  const pattern =
    /(?:^\s*(?:import|export)\b[^"';]*?\bfrom\s*|^\s*import\s*|\bimport\(\s*)["']([^"']+)["']/gm;
  return [...text.matchAll(pattern)].map((match) => ({ specifier: match[1], offset: match.index }));
}

function* importViolations({ file, text }, name, info, packages) {
  const isTest = file.endsWith(".test.ts");
  for (const { specifier, offset } of importsOf(text)) {
    const at = (message) => ({ file, line: lineAt(text, offset), message });
    if (/(^|\/)(tools|examples)\//.test(specifier) && !isTest)
      yield at(`"${specifier}": nothing imports tools or examples`);
    for (const rule of reserved)
      if (rule.module.test(specifier) && !rule.packages.includes(name) && !isTest)
        yield at(`"${specifier}" belongs to ${rule.packages.join(", ")}`);
    const [, target, deep] = /^@tunesmith\/([^/]+)(\/.+)?$/.exec(specifier) ?? [];
    if (target === undefined || target === "native") continue;
    if (deep !== undefined)
      yield at(`"${specifier}" is a deep import: a package's surface is its entry point`);
    const other = packages.get(target);
    if (other === undefined) yield at(`"${specifier}" is no package of this repository`);
    else if (other.layer >= info.layer && !isTest)
      yield at(`${name} (layer ${info.layer}) may not import ${target} (layer ${other.layer})`);
    if (!isTest && !(`@tunesmith/${target}` in info.dependencies))
      yield at(`"${specifier}" is missing among the dependencies of packages/${name}/package.json`);
  }
}

function* textViolations({ file, text }, forbidden, message) {
  for (const match of withoutComments(text).matchAll(forbidden))
    yield { file, line: lineAt(text, match.index), message: `\`${match[0]}\`: ${message}` };
}

/** Blanks comments, keeping every offset. */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, " "));
}

function readPackages() {
  const packages = new Map();
  for (const name of readdirSync(join(root, "packages")).sort()) {
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
    const tag = (manifest.nx?.tags ?? []).find((entry) => entry.startsWith("layer:"));
    if (tag === undefined)
      throw new Error(`packages/${name}/package.json has no layer tag in its "nx" block`);
    packages.set(name, {
      layer: Number(tag.slice("layer:".length)),
      dependencies: manifest.dependencies ?? {},
    });
  }
  return packages;
}

const isSource = (name) => name.endsWith(".ts");
