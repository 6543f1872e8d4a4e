// Writes everything that follows from schemas/v1; with --check, only says what is out of date, and what breaks the
// released schemas; with --freeze, makes the schemas of today the released ones.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { collectDefinitions } from "./src/definitions.mjs";
import { readCatalogs, writeCatalogModule, writeCatalogPage } from "./src/catalog.mjs";
import { writeEditorSchemas } from "./src/editor.mjs";
import { emit } from "./src/emit.mjs";
import { KINDS } from "./src/kinds.mjs";
import { lint } from "./src/lint.mjs";
import { writePeerNames } from "./src/peers.mjs";
import { readWarnings, writeProblems } from "./src/problems.mjs";
import { readSchemas } from "./src/read.mjs";
import { checkReleased, freeze } from "./src/released.mjs";
import { writeReference } from "./src/reference.mjs";
import { writeRust } from "./src/rust.mjs";
import { writeSchemaModule } from "./src/schema-module.mjs";
import { writeStandaloneValidators } from "./src/standalone.mjs";
import { writeTypes } from "./src/typescript.mjs";
import { writeValidators } from "./src/validators.mjs";

/** What crosses the native boundary. */
const NATIVE = [
  "run-spec",
  "run-event",
  "run-outcome",
  "inspection",
  "tokenize-spec",
  "tokenization",
  "tokenizer-facts",
  "model-description",
].map((name) => `${name}.schema.json`);

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const diagnostics = path.join(root, "packages/diagnostics/src");
const check = process.argv.includes("--check");

const released = path.join(root, "schemas/released/v1");

if (process.argv.includes("--freeze")) await freeze(released, path.join(root, "schemas/v1"));
const schemas = await readSchemas(path.join(root, "schemas/v1"));
const findings = lint(schemas);
for (const { file, pointer, message } of findings) console.error(`schemas/v1/${file}#${pointer}: ${message}`);

if (findings.length > 0) {
  process.exitCode = 1;
} else {
  const definitions = collectDefinitions(schemas);
  const catalogs = await readCatalogs(path.join(root, "schemas/catalog"));
  const files = {
    "packages/contracts/src/types.gen.ts": await writeTypes(definitions),
    "packages/contracts/src/catalog.gen.ts": writeCatalogModule(catalogs),
    "packages/contracts/src/peers.gen.ts": writePeerNames(schemas),
    "packages/contracts/src/schemas.gen.ts": writeSchemaModule(schemas),
    "packages/contracts/src/validators.gen.ts": writeValidators(schemas),
    ...writeStandaloneValidators(schemas),
    ...writeEditorSchemas(schemas, definitions, KINDS, await readWarnings(diagnostics)),
    "native/crates/spec/src/generated.rs": writeRust(definitions, NATIVE),
    ...writeReference(schemas, definitions, await readExamples(KINDS)),
    "docs/reference/catalogs.md": `<!-- Generated from schemas/catalog by tools/codegen. Do not edit. -->\n\n${writeCatalogPage(catalogs)}\n`,
    "docs/reference/problems.md": await writeProblems(diagnostics),
  };
  const drift = await emit(root, files, {
    check,
    folders: ["docs/reference", "packages/contracts/validators", "packages/contracts/editor"],
  });
  process.exitCode = check ? Math.max(drift, await checkReleased(released, schemas)) : drift;
}

/** A manifest of each kind that has about every key: a fixture, so that it is valid. @param {string[]} kinds */
async function readExamples(kinds) {
  /** @type {Map<string, string>} */
  const examples = new Map();
  for (const kind of kinds) {
    const file = path.join(root, "schemas/tests", kind, "pass/everything.yaml");
    examples.set(kind, await readFile(file, "utf8"));
  }
  return examples;
}
