import { defaultOf, inline } from "./format.mjs";
import { elsewhere } from "./peers.mjs";
import { referenceOf } from "./shapes.mjs";

/** @typedef {import("./definitions.mjs").Definitions} Definitions */
/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

/** The dialect that every editor knows. */
const DIALECT = "http://json-schema.org/draft-07/schema#";

/**
 * Schemas for editors: each is one file without references, in the dialect that all of them know, with the text that is
 * shown beside a key. One a kind, and `manifest`, which takes any kind.
 * @param {SchemaFile[]} schemas
 * @param {Definitions} definitions
 * @param {readonly string[]} kinds names of the kinds that people write
 * @param {readonly string[]} warnings codes that `silence` may name
 * @returns {Record<string, string>} path → text
 */
export function writeEditorSchemas(schemas, definitions, kinds, warnings) {
  const bundled = kinds.map((kind) => {
    const found = schemas.find(({ name }) => name === kind);
    if (found === undefined) throw new Error(`no kind ${kind}`);
    const { $schema: _dialect, $id: _address, $defs: _definitions, ...root } = found.schema;
    return { kind, title: found.schema.title, schema: bundle(root, found.file, { definitions, warnings }) };
  });
  const files = bundled.map(({ kind, schema }) => [kind, { $schema: DIALECT, ...schema }]);
  const any = {
    $schema: DIALECT,
    title: "Manifest",
    description: `A manifest of any kind: ${bundled.map(({ title }) => title).join(", ")}.`,
    type: "object",
    properties: { kind: { description: "What is described.", enum: bundled.map(({ title }) => title) } },
    required: ["apiVersion", "kind"],
    allOf: bundled.map(({ title, schema }) => ({
      if: { properties: { kind: { const: title } }, required: ["kind"] },
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      then: schema,
    })),
  };
  return Object.fromEntries(
    [...files, ["manifest", any]].map(([name, schema]) => [
      `packages/contracts/editor/${name}.schema.json`,
      `${JSON.stringify(schema)}\n`,
    ]),
  );
}

/**
 * A node with what it refers to put in its place.
 * @param {any} node
 * @param {string} file
 * @param {{ definitions: Definitions, warnings: readonly string[] }} context
 * @returns {any}
 */
function bundle(node, file, context) {
  const ref = referenceOf(node);
  if (ref !== undefined) {
    const target = context.definitions.resolve(ref, file);
    const { $ref: _reference, allOf: _wrapped, ...own } = node;
    const { title: _title, ...whole } = { ...target.schema, ...own };
    if (target.title === "DiagnosticCode") return { ...whole, anyOf: [{ enum: context.warnings }, {}] };
    return bundle(whole, target.file, context);
  }
  const { discriminator: _tag, "x-peers": peers, "x-default-from": _from, ...kept } = node;
  const inner = (/** @type {any} */ child) => bundle(child, file, context);
  const each = (/** @type {any} */ map) =>
    Object.fromEntries(Object.entries(map).map(([name, child]) => [name, inner(child)]));
  return {
    ...kept,
    ...(node.description === undefined ? {} : { markdownDescription: shown(node, peers) }),
    ...(node.properties === undefined ? {} : { properties: each(node.properties) }),
    ...(node.patternProperties === undefined ? {} : { patternProperties: each(node.patternProperties) }),
    ...(node.items === undefined ? {} : { items: inner(node.items) }),
    ...(node.oneOf === undefined ? {} : { oneOf: node.oneOf.map(inner) }),
  };
}

/** What an editor shows beside a key. @param {any} node @param {Record<string, string[]> | undefined} peers */
function shown(node, peers) {
  const byDefault = defaultOf(node);
  const example = node.examples?.[0];
  return [
    node.description,
    ...(byDefault === undefined ? [] : [`Default: ${byDefault}`]),
    ...(example === undefined || node.enum !== undefined ? [] : [`Example: \`${inline(example)}\``]),
    ...(peers === undefined ? [] : [`Elsewhere: ${elsewhere(peers)}`]),
  ].join("\n\n");
}
