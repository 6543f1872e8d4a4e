// The dependency rules of the crates, read from their Cargo.toml files and sources.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lineAt, root, sourceFiles } from "./files.mjs";

/** The crates that a crate may name; a crate that is not listed here is a violation. */
const allowed = {
  spec: [],
  plan: [],
  tensor: [],
  kernels: ["tensor"],
  ops: ["tensor", "kernels", "plan"],
  text: ["tensor", "spec", "plan"],
  models: ["tensor", "kernels", "plan", "ops"],
  methods: ["tensor", "kernels", "plan", "ops", "text", "spec"],
  train: ["tensor", "kernels", "plan", "ops", "models", "methods", "text", "spec"],
  generate: ["tensor", "kernels", "plan", "ops", "models", "methods", "text", "spec"],
  testing: ["tensor", "kernels", "plan", "ops", "models", "methods", "text", "spec"],
  roofline: ["tensor", "kernels", "plan", "models", "spec"],
  bench: ["tensor", "kernels", "plan", "ops", "models", "roofline", "generate", "spec"],
  node: ["tensor", "kernels", "plan", "models", "methods", "text", "spec", "train", "generate", "roofline"],
};

/** Outside crates that only these crates may name. */
const reserved = { napi: ["node"], "napi-derive": ["node"], tokenizers: ["text"], memmap2: ["tensor"] };

/** Crates whose numbers are part of a result: their mathematics is our own. */
const numeric = ["tensor", "kernels", "ops", "models", "methods", "train", "generate", "plan"];
const libm =
  /\.(?:exp|exp2|exp_m1|ln|ln_1p|log|log2|log10|sin|cos|tan|sin_cos|sinh|cosh|tanh|powf|cbrt|hypot|atan2)\(|\b(?:f32|f64)::(?:exp|ln|sin|cos|tanh|powf)\b/g;
const mayBeUnsafe = ["tensor", "kernels", "node"];

/** Every violation in `native`. */
export function rustViolations() {
  const crates = [
    ...readdirSync(join(root, "native/crates"))
      .sort()
      .map((name) => [name, `native/crates/${name}`]),
    ["bench", "native/bench"],
    ["node", "native/node"],
  ];
  return crates.flatMap(([name, folder]) => [
    ...dependencyViolations(name, folder),
    ...sourceViolations(name, folder),
  ]);
}

function* dependencyViolations(name, folder) {
  const file = `${folder}/Cargo.toml`;
  const text = readFileSync(join(root, file), "utf8");
  const at = (offset, message) => ({ file, line: lineAt(text, offset), message });
  if (!(name in allowed)) yield at(0, `crate ${name} has no place among the layers`);
  const sections = [...text.matchAll(/^\[([^\]]+)\]\n((?:(?!\[).*\n?)*)/gm)];
  for (const section of sections.filter(
    ([, title]) => title === "dependencies" || title === "build-dependencies",
  )) {
    for (const entry of section[2].matchAll(/^([\w-]+)[ .=]/gm)) {
      const offset = section.index + section[0].indexOf(section[2]) + entry.index;
      const own = /^tunesmith-(.+)$/.exec(entry[1])?.[1];
      if (own !== undefined && !(allowed[name] ?? []).includes(own))
        yield at(offset, `${name} may not depend on ${own}`);
      const owners = reserved[entry[1]];
      if (owners !== undefined && !owners.includes(name))
        yield at(offset, `${entry[1]} belongs to ${owners.join(", ")}`);
    }
  }
}

function* sourceViolations(name, folder) {
  const sources = [...sourceFiles(`${folder}/src`, (entry) => entry.endsWith(".rs"))];
  const testModules = new Set(sources.flatMap(testModulesOf));
  for (const { file, text } of sources) {
    if (testModules.has(file)) continue;
    const code = withoutTestsAndComments(text);
    const at = (match, message) => ({ file, line: lineAt(text, match.index), message });
    if (numeric.includes(name))
      for (const match of code.matchAll(libm))
        yield at(match, `\`${match[0]}\`: the numeric path never calls libm`);
    if (!mayBeUnsafe.includes(name))
      for (const match of code.matchAll(/\bunsafe\b(?!_)/g))
        yield at(match, "`unsafe` belongs to kernels and tensor");
  }
}

/** The files of modules that a source declares for tests only. */
function testModulesOf({ file, text }) {
  const folder = file.replace(/(?:\/(?:lib|main|mod))?\.rs$/, "");
  return [...text.matchAll(/#\[cfg\(test\)\]\s*(?:pub(?:\([^)]*\))? )?mod (\w+);/g)].map(
    ([, name]) => `${folder}/${name}.rs`,
  );
}

/** Blanks comments and what follows `#[cfg(test)]` (tests close a file), keeping every offset. */
function withoutTestsAndComments(text) {
  const end = text.search(/^#\[cfg\(test\)\]\nmod /m);
  const code = end === -1 ? text : text.slice(0, end);
  return code.replace(/\/\/.*$/gm, (comment) => " ".repeat(comment.length));
}
