import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { byCodeUnit } from "./order.mjs";

/**
 * A schema file: `name` is the file name without `.schema.json`.
 * @typedef {{ name: string, file: string, schema: any }} SchemaFile
 */

/**
 * Reads every `*.schema.json` of a folder, sorted by name.
 * @param {string} folder
 * @returns {Promise<SchemaFile[]>}
 */
export async function readSchemas(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".schema.json")).sort(byCodeUnit);
  return Promise.all(
    names.map(async (file) => ({
      name: file.slice(0, -".schema.json".length),
      file,
      schema: JSON.parse(await readFile(path.join(folder, file), "utf8")),
    })),
  );
}
