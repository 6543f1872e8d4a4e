import { byCodeUnit } from "./order.mjs";
import { walkSchema } from "./walk-schema.mjs";

/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

/** Whose names `x-peers` may give, in the order of pages; `others` are words in common use. */
export const TOOLS = ["watsonx", "caikit-nlp", "PEFT", "transformers", "OpenAI", "others"];

/**
 * A key as another tool calls it.
 * @typedef {{ name: string, tool: string, key: string, file: string, pointer: string }} Peer
 */

/**
 * Every name of `x-peers`, those that are our own included.
 * @param {SchemaFile[]} schemas
 * @returns {Peer[]}
 */
export function collectPeers(schemas) {
  /** @type {Peer[]} */
  const peers = [];
  for (const { file, schema } of schemas) {
    walkSchema(schema, (node, { pointer, name: key }) => {
      for (const [tool, names] of Object.entries(node["x-peers"] ?? {})) {
        for (const name of names) peers.push({ name, tool, key, file, pointer });
      }
    });
  }
  return peers;
}

/**
 * The names that are not our own, for programs that meet them.
 * @param {SchemaFile[]} schemas
 * @returns {string}
 */
export function writePeerNames(schemas) {
  /** @type {Map<string, { key: string, tools: Set<string> }>} */
  const names = new Map();
  for (const { name, tool, key } of collectPeers(schemas)) {
    if (name === key) continue;
    const known = names.get(name) ?? { key, tools: new Set() };
    names.set(name, { key, tools: known.tools.add(tool) });
  }
  const entries = [...names]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, { key, tools }]) => {
      return `  ${JSON.stringify(name)}: ${JSON.stringify({ key, tools: TOOLS.filter((tool) => tools.has(tool)) })},`;
    });
  return [
    "// Generated from schemas/v1 by tools/codegen. Do not edit.",
    "",
    "/** One of our keys under a name that is not ours. */",
    "export interface PeerName {",
    "  /** Our name of the key. */",
    "  key: string;",
    "  /** Who calls it so; `others` = a word in common use. */",
    `  tools: ReadonlyArray<${TOOLS.map((tool) => JSON.stringify(tool)).join(" | ")}>;`,
    "}",
    "",
    "/** What other tools call our keys, where they call them otherwise: their name → ours. */",
    "export const peerNames: Readonly<Record<string, PeerName>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

/** The names of a key in a sentence. @param {Record<string, string[]>} peers */
export function elsewhere(peers) {
  /** @type {Map<string, string[]>} */
  const byName = new Map();
  for (const tool of TOOLS.filter((one) => one !== "others")) {
    for (const name of peers[tool] ?? []) byName.set(name, [...(byName.get(name) ?? []), tool]);
  }
  const named = [...byName].map(([name, tools]) => `\`${name}\` in ${tools.join(" and ")}`);
  const also = (peers["others"] ?? []).map((name) => `\`${name}\``);
  return [...named, ...(also.length === 0 ? [] : [`also ${also.join(", ")}`])].join("; ");
}
