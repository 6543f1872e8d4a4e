import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { constraintsOf } from "./constraints.mjs";
import { collectDefinitions } from "./definitions.mjs";
import { fixtureDocuments } from "./fixture-documents.mjs";
import { KINDS } from "./kinds.mjs";
import { readSchemas } from "./read.mjs";
import { referenceOf } from "./shapes.mjs";
import { walkSchema } from "./walk-schema.mjs";

/** @typedef {import("./constraints.mjs").Constraint} Constraint */

const root = path.resolve(import.meta.dirname, "../../../schemas");
const schemas = await readSchemas(path.join(root, "v1"));
const definitions = collectDefinitions(schemas);

/** Addresses of schema nodes, by which ajv's errors are told apart. @type {Map<unknown, string>} */
const addresses = new Map();
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  allowUnionTypes: true,
  discriminator: true,
  ownProperties: true,
  verbose: true,
});
for (const { file, schema } of schemas) {
  walkSchema(schema, (node, { pointer }) => addresses.set(node, `${file}#${pointer}`));
  ajv.addSchema(schema);
}

/** @param {Constraint} constraint */
function idOf({ address, keyword, key = "" }) {
  return `${address} ${keyword} ${key}`.trim();
}

/** What no fixture can violate, or not as its only fact. @param {Constraint} constraint */
function isBeyondFixtures({ address, keyword, node, path: place }) {
  return (
    // A file of the size that is too long would say no more than the mutants of the oracle test.
    (keyword === "maxLength" && node.maxLength > 4096) ||
    (keyword === "maxItems" && node.maxItems > 100) ||
    // What is no mapping at all is judged before its kind is known.
    (keyword === "type" && place.length === 0) ||
    // A value of another type is none of the values either.
    (keyword === "type" && node.enum !== undefined) ||
    // There are only so many metrics, and only so many codes; a text of another form is no code.
    (keyword === "maxItems" && /\/(MetricNames|Silence)$/.test(address)) ||
    (keyword !== "type" && address.endsWith("/DiagnosticCode"))
  );
}

const constraints = new Map(
  KINDS.flatMap((kind) => {
    const definition = definitions.byAddress.get(`${kind}.schema.json`);
    if (definition === undefined) throw new Error(`no kind ${kind}`);
    return constraintsOf(definition, definitions).map((constraint) => [idOf(constraint), constraint]);
  }),
);

test("every demand on what people write is violated by a fixture", () => {
  const violated = new Set(
    KINDS.flatMap((kind) => {
      const schema = schemas.find(({ name }) => name === kind)?.schema;
      const validate = ajv.getSchema(schema?.$id);
      if (validate === undefined) throw new Error(`no schema of ${kind}`);
      return fixtureDocuments(kind, "fail").flatMap((document) => {
        void validate(document);
        return (validate.errors ?? []).map(({ parentSchema, keyword, params }) => {
          const key = params["missingProperty"] ?? (keyword === "discriminator" ? params["error"] : "");
          return `${addresses.get(parentSchema)} ${keyword} ${key}`.trim();
        });
      });
    }),
  );
  const demands = [...constraints.values()].filter((constraint) => !isBeyondFixtures(constraint));
  expect(demands.length).toBeGreaterThan(250);
  expect(demands.map(idOf).filter((id) => !violated.has(id))).toEqual([]);
});

/** The values that stand at each address. @type {Map<string, unknown[]>} */
const seen = new Map();

/** @param {unknown} value @param {any} node @param {string} address @param {string} file */
function visit(value, node, address, file) {
  const ref = referenceOf(node);
  if (ref !== undefined) {
    const target = definitions.resolve(ref, file);
    visit(value, target.schema, target.root ? `${target.file}#` : target.address, target.file);
    return;
  }
  seen.set(address, [...(seen.get(address) ?? []), value]);
  if (node.oneOf !== undefined) {
    const tag = node.discriminator.propertyName;
    for (const { $ref } of node.oneOf) {
      const branch = definitions.resolve($ref, file);
      const chosen = Reflect.get(/** @type {object} */ (value), tag) === branch.schema.properties[tag].const;
      if (chosen) visit(value, branch.schema, branch.address, branch.file);
    }
  } else if (Array.isArray(value)) {
    for (const item of value) visit(item, node.items, `${address}/items`, file);
  } else if (value !== null && typeof value === "object") {
    for (const [key, member] of Object.entries(value)) {
      if (key.startsWith("x-")) continue;
      visit(member, node.properties[key], `${address}/properties/${key}`, file);
    }
  }
}

test("every allowed value and both ends of every range are valid in a fixture", () => {
  for (const kind of KINDS) {
    for (const document of fixtureDocuments(kind, "pass")) {
      const written = String(Reflect.get(/** @type {object} */ (document), "kind"));
      const definition = definitions.list.find(({ title }) => title === written);
      if (definition === undefined) throw new Error(`no kind ${written}`);
      visit(document, definition.schema, `${definition.file}#`, definition.file);
    }
  }
  const missing = [...constraints.values()].flatMap(({ address, keyword, node }) => {
    const wanted =
      keyword === "enum" ? node.enum : keyword === "minimum" || keyword === "maximum" ? [node[keyword]] : [];
    const known = seen.get(address) ?? [];
    return wanted
      .filter((/** @type {unknown} */ value) => !known.includes(value))
      .map((/** @type {unknown} */ value) => `${address} ${String(value)}`);
  });
  expect(missing).toEqual([]);
});
