import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { byCodeUnit } from "./order.mjs";

/**
 * Every catalog of a folder, sorted by file.
 * @param {string} folder
 * @returns {Promise<any[]>}
 */
export async function readCatalogs(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort(byCodeUnit);
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(path.join(folder, file), "utf8"))));
}

/**
 * A module that embeds the catalogs.
 * @param {any[]} catalogs
 * @returns {string}
 */
export function writeCatalogModule(catalogs) {
  return [
    "// Generated from schemas/catalog by tools/codegen. Do not edit.",
    'import type { Catalog } from "./types.gen.js";',
    "",
    "/** Every catalog of schemas/catalog. */",
    "export const catalogs: readonly Catalog[] = [",
    ...catalogs.map((catalog) => `  ${JSON.stringify(catalog)},`),
    "];",
    "",
  ].join("\n");
}

/**
 * The page of what the catalogs say.
 * @param {any[]} catalogs
 * @returns {string}
 */
export function writeCatalogPage(catalogs) {
  const sections = catalogs.map(({ name, version, description, entries }) => {
    const parts = entries.map(entrySection);
    return `## ${name}\n\n${description} Version ${version}.\n\n${parts.join("\n\n")}`;
  });
  return [
    "# Catalog",
    "Defaults and usual ranges for certain models and tasks, from `schemas/catalog`, each with its provenance. A default counts where a manifest is silent, before that of the schema; a value outside a usual range is a warning, never an error.",
    ...sections,
  ].join("\n\n");
}

/** @param {any} entry */
function entrySection({ name, models, task_ids: tasks, provenance, values, ranges }) {
  const keys = [...new Set([...Object.keys(values), ...Object.keys(ranges)])];
  const rows = keys.map((key) => {
    const value = values[key] === undefined ? "" : `\`${JSON.stringify(values[key])}\``;
    const range = ranges[key] === undefined ? "" : `${ranges[key].min} to ${ranges[key].max}`;
    return `| \`${key}\` | ${value} | ${range} |`;
  });
  const of = models.map((/** @type {string} */ model) => `\`${model}\``).join(", ");
  const on =
    tasks.length === 0 ? "every task" : tasks.map((/** @type {string} */ id) => `\`${id}\``).join(", ");
  return `### ${name}\n\n${of}; ${on}. From: ${provenance}.\n\n| key | default | usual range |\n| --- | --- | --- |\n${rows.join("\n")}`;
}
