import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { walkSchema } from "./walk-schema.mjs";

/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

const require = createRequire(import.meta.url);
const standaloneCode = require("ajv/dist/standalone").default;
/** What ajv's code asks for at run time; its source is put in the place of the `require`. */
const RUNTIME = new Set(["ajv/dist/runtime/equal", "ajv/dist/runtime/ucs2length"]);

/** Nobody reads an error's `schemaPath`, so a problem is made by one call instead of ten times the text. */
const FAIL = `function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}`;

const ERROR =
  /const (err\d+) = \{instancePath(?::((?:(?!,schemaPath:).)*))?,schemaPath:"[^"]*",keyword:("[^"]*"),params:((?:(?!,message:).)*),message:((?:(?!\};if\().)*)\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;

/**
 * A CommonJS module a schema that is a type by itself, compiled by ajv and free of it: nothing is compiled when a
 * command starts, and a module is read when its validator is first used.
 * @param {SchemaFile[]} schemas
 * @returns {Record<string, string>} path → text
 */
export function writeStandaloneValidators(schemas) {
  const plain = new Map(schemas.map(({ file, schema }) => [file, withoutAnnotations(schema)]));
  const files = schemas
    .filter(({ schema }) => schema.type !== undefined)
    .map(({ name, file, schema }) => [
      `packages/contracts/validators/${name}.gen.cjs`,
      standalone(schema.$id, reached(file, plain)),
    ]);
  return Object.fromEntries(files);
}

/**
 * The schemas that one needs, itself first: ajv numbers what it is given, and others' edits should not show here.
 * @param {string} file
 * @param {Map<string, any>} schemas
 */
function reached(file, schemas) {
  const files = new Set([file]);
  for (const next of files) {
    walkSchema(schemas.get(next), ({ $ref }) => {
      if (typeof $ref === "string" && !$ref.startsWith("#")) files.add($ref.split("#")[0] ?? "");
    });
  }
  return [...files].map((name) => schemas.get(name));
}

/** @param {string} id @param {any[]} schemas */
function standalone(id, schemas) {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    ownProperties: true,
    code: { source: true, optimize: 1 },
  });
  for (const schema of schemas) ajv.addSchema(schema);
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`no schema ${id}`);
  const code = standaloneCode(ajv, validate).replace('"use strict";', "");
  const text = code
    .replace(ERROR, (_, __, path = "instancePath", keyword, params, message) => {
      return `vErrors = fail(vErrors,${path},${keyword},${params},${message});errors++;`;
    })
    .replace(/require\("([^"]+)"\)\.default/g, (_, name) => source(name))
    .replaceAll(/(?<=[;{}])(?=function validate|const |if\()/g, "\n")
    .replaceAll(/^const (schema\d+) = .*\n/gm, (line, name, _, all) => (uses(name, all) > 1 ? line : ""));
  if (/\brequire\(|\berr\d+\b/.test(text)) throw new Error(`${id}: ajv wrote what is not expected of it`);
  const header = "// Generated from schemas/v1 by tools/codegen. Do not edit.";
  return `${header}\n"use strict";\n${FAIL}\n${text}\n`;
}

/** @param {string} name @param {string} text */
function uses(name, text) {
  return text.match(new RegExp(`\\b${name}\\b`, "g"))?.length ?? 0;
}

/** The function's own text. @param {string} name */
function source(name) {
  if (!RUNTIME.has(name)) throw new Error(`ajv asks for ${name} at run time`);
  return `(${Function.prototype.toString.call(require(name).default)})`;
}

const MAPS = new Set(["properties", "patternProperties", "$defs"]);
const VALUES = new Set(["enum", "const", "required"]);
const ANNOTATIONS = new Set(["title", "description", "default", "examples"]);

/** The schema with what judges a value, and nothing else. @param {any} node @returns {any} */
function withoutAnnotations(node) {
  if (Array.isArray(node)) return node.map(withoutAnnotations);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => !ANNOTATIONS.has(key) && !key.startsWith("x-"));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (VALUES.has(key)) return [key, value];
      if (!MAPS.has(key)) return [key, withoutAnnotations(value)];
      const members = Object.entries(value).map(([name, child]) => [name, withoutAnnotations(child)]);
      return [key, Object.fromEntries(members)];
    }),
  );
}
