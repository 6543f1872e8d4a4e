import { collectPeers, TOOLS } from "./peers.mjs";
import { byCodeUnit } from "./order.mjs";

/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

/**
 * What the keys are called elsewhere: a table a tool.
 * @param {SchemaFile[]} schemas
 * @returns {string}
 */
export function writePeersPage(schemas) {
  const peers = collectPeers(schemas);
  const tables = TOOLS.map((tool) => {
    const pairs = peers
      .filter((peer) => peer.tool === tool)
      .map(({ name, key }) => `| \`${name}\` | \`${key}\` |`);
    const rows = [...new Set(pairs)].sort(byCodeUnit);
    const title = tool === "others" ? "Words in common use" : tool;
    return `## ${title}\n\n| there | here |\n| --- | --- |\n${rows.join("\n")}`;
  });
  return [
    "# Names elsewhere",
    "What other tools call the keys of a manifest. A manifest has one spelling only; another tool's name in it is an error that tells ours.",
    ...tables,
  ].join("\n\n");
}
