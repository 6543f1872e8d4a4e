// Writes everything that follows from schemas/v1; with --check, only says what is out of date.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readSchemas } from "./src/read.mjs";
import { collectDefinitions } from "./src/definitions.mjs";
import { writeTypes } from "./src/typescript.mjs";
import { writeSchemaModule } from "./src/schema-module.mjs";
import { writeValidators } from "./src/validators.mjs";
import { writeRust } from "./src/rust.mjs";
import { emit } from "./src/emit.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
/** What crosses the native boundary. */
const NATIVE = ["run-spec", "run-event", "run-outcome", "inspection"].map((name) => `${name}.schema.json`);
const check = process.argv.includes("--check");

const schemas = await readSchemas(path.join(root, "schemas/v1"));
const definitions = collectDefinitions(schemas);

const files = {
  "packages/contracts/src/types.gen.ts": await writeTypes(definitions),
  "packages/contracts/src/schemas.gen.ts": writeSchemaModule(schemas),
  "packages/contracts/src/validators.gen.ts": writeValidators(schemas),
  "native/crates/spec/src/generated.rs": writeRust(definitions, NATIVE),
};

process.exitCode = await emit(root, files, { check });
