import { collectDefinitions } from "./definitions.mjs";
import { rules } from "./lint-rules.mjs";
import { collectPeers } from "./peers.mjs";
import { walkSchema } from "./walk-schema.mjs";

/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */
/** @typedef {{ file: string, pointer: string, message: string }} Finding */

/**
 * Where schemas leave the subset that TypeScript, ajv, serde and people read alike.
 * @param {SchemaFile[]} schemas
 * @returns {Finding[]}
 */
export function lint(schemas) {
  const definitions = collectDefinitions(schemas);
  /** @type {Finding[]} */
  const findings = [];
  for (const { file, schema } of schemas) {
    walkSchema(schema, (node, place) => {
      const context = { ...place, file, schema, definitions };
      for (const rule of rules) {
        for (const message of rule(node, context)) findings.push({ file, pointer: place.pointer, message });
      }
    });
  }
  return [
    ...findings,
    ...repeatedTitles(definitions.list),
    ...unusedDefinitions(schemas, definitions),
    ...ambiguousPeers(schemas),
  ];
}

/** @param {import("./definitions.mjs").Definition[]} list @returns {Finding[]} */
function repeatedTitles(list) {
  return list
    .filter(({ title }, index) => list[index - 1]?.title === title)
    .map(({ title, file }) => ({ file, pointer: "", message: `the title ${title} is taken` }));
}

/**
 * @param {SchemaFile[]} schemas
 * @param {import("./definitions.mjs").Definitions} definitions
 * @returns {Finding[]}
 */
function unusedDefinitions(schemas, definitions) {
  const used = new Set();
  for (const { file, schema } of schemas) {
    walkSchema(schema, (node) => {
      if (typeof node.$ref !== "string") return;
      const address = node.$ref.startsWith("#") ? file + node.$ref : node.$ref;
      used.add(definitions.byAddress.get(address));
    });
  }
  return definitions.list
    .filter((definition) => !definition.root && !used.has(definition))
    .map(({ title, file }) => ({
      file,
      pointer: `/$defs/${title}`,
      message: "nothing refers to this definition",
    }));
}

/** @param {SchemaFile[]} schemas @returns {Finding[]} */
function ambiguousPeers(schemas) {
  const peers = collectPeers(schemas);
  return peers
    .filter(({ name, key }) => peers.some((other) => other.name === name && other.key !== key))
    .map(({ name, key, file, pointer }) => ({
      file,
      pointer,
      message: `x-peers: ${name} stands for ${key} and for another key`,
    }));
}
