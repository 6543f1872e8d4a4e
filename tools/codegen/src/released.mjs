import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { breakingChanges } from "./compatibility.mjs";
import { KINDS } from "./kinds.mjs";
import { readSchemas } from "./read.mjs";

/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

/**
 * Names every change that breaks what is released.
 * @param {string} folder of the released schemas
 * @param {SchemaFile[]} schemas
 * @returns {Promise<number>} exit code: 1 when there is one
 */
export async function checkReleased(folder, schemas) {
  const breaks = breakingChanges(await readSchemas(folder), schemas, { written: KINDS });
  for (const { file, pointer, message } of breaks) console.error(`breaking: ${file}#${pointer}: ${message}`);
  if (breaks.length > 0) {
    console.error("schemas/README.md tells what to do about a breaking change");
  }
  return breaks.length > 0 ? 1 : 0;
}

/**
 * Makes the schemas of today the released ones.
 * @param {string} folder
 * @param {string} from
 */
export async function freeze(folder, from) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(from)) await copyFile(path.join(from, name), path.join(folder, name));
}
