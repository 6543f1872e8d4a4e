// The import rules of the packages; the layer of a package is its `layer:N` tag.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { lineAt, root, sourceFiles } from "./files.mjs";

/** Modules that only these packages may import. */
const reserved = [
  { module: /^@tunesmith\/native$/, packages: ["resolver", "runner", "server"] },
  { module: /^yargs(\/|$)/, packages: ["cli"] },
  { module: /^yaml$/, packages: ["manifest"] },
  { module: /^ajv(\/|$)/, packages: ["contracts"] },
  // Data, looked up by those who want it: no package depends on a model.
  { module: /^@tunesmith\/tiny-base$/, packages: [] },
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

/** Text that would let an output follow the machine it was made on. */
const locale = /\.localeCompare\b|\.toLocale\w*\(|\bIntl\./g;

/** Every violation in `packages`, `tools` and `examples`. */
export function typescriptViolations() {
  const packages = readPackages();
  const violations = [];
  for (const folder of ["tools", "examples"])
    for (const source of sourceFiles(folder, (name) => /\.(mjs|ts)$/.test(name)))
      violations.push(...consumerViolations(source));
  for (const [name, info] of packages) {
    const sources = [...sourceFiles(`packages/${name}/src`, isSource)];
    violations.push(...dependencyViolations(sources, name, info));
    for (const source of sources) {
      violations.push(...importViolations(source, name, info, packages));
      if (isTest(source.file)) continue;
      violations.push(...textViolations(source, locale, "follows the locale of the machine"));
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

/** What tools and examples may not import: the inside of a package. */
export function* consumerViolations({ file, text }) {
  for (const { specifier, offset } of importsOf(text))
    if (/(^|\/)packages\/[^/]+\/(src|dist)\/|^@tunesmith\/[^/]+\/(?!package\.json$)/.test(specifier))
      yield {
        file,
        line: lineAt(text, offset),
        message: `"${specifier}": tools and examples use packages through their entry points`,
      };
}

/** Modules that a package imports without declaring them, and dependencies that it declares without need. */
export function* dependencyViolations(sources, name, { dependencies }) {
  const used = new Set();
  for (const { file, text } of sources.filter((source) => !isTest(source.file))) {
    for (const { specifier, offset } of importsOf(text)) {
      const [module] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
      used.add(module);
      const own = specifier.startsWith(".") ? stays(file, specifier, name) : module in dependencies;
      if (own || specifier.startsWith("node:")) continue;
      yield {
        file,
        line: lineAt(text, offset),
        message: specifier.startsWith(".")
          ? `"${specifier}" leaves the package`
          : `"${specifier}" is missing among the dependencies of packages/${name}/package.json`,
      };
    }
  }
  for (const dependency of Object.keys(dependencies))
    if (!used.has(dependency))
      yield { file: `packages/${name}/package.json`, line: 1, message: `nothing imports ${dependency}` };
}

/** True when a relative import stays inside its package. */
function stays(file, specifier, name) {
  return posix.join(posix.dirname(file), specifier).startsWith(`packages/${name}/`);
}

export function* importViolations({ file, text }, name, info, packages) {
  const inTest = isTest(file);
  for (const { specifier, offset } of importsOf(text)) {
    const at = (message) => ({ file, line: lineAt(text, offset), message });
    if (/(^|\/)(tools|examples)\//.test(specifier) && !inTest)
      yield at(`"${specifier}": nothing imports tools or examples`);
    for (const rule of reserved)
      if (rule.module.test(specifier) && !rule.packages.includes(name) && !inTest)
        yield at(`"${specifier}" belongs to ${rule.packages.join(", ")}`);
    const [, target, deep] = /^@tunesmith\/([^/]+)(\/.+)?$/.exec(specifier) ?? [];
    if (target === undefined || target === "native") continue;
    if (deep !== undefined)
      yield at(`"${specifier}" is a deep import: a package's surface is its entry point`);
    const other = packages.get(target);
    if (other === undefined) yield at(`"${specifier}" is no package of this repository`);
    else if (other.layer >= info.layer && !inTest)
      yield at(`${name} (layer ${info.layer}) may not import ${target} (layer ${other.layer})`);
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
      dependencies: { ...manifest.dependencies, ...manifest.optionalDependencies },
    });
  }
  return packages;
}

/** Whether a file is a test, or helps tests only. */
export const isTest = (file) => file.endsWith(".test.ts") || file.includes("/testing/");
const isSource = (name) => name.endsWith(".ts");
