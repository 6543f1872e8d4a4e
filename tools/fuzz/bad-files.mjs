import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/** The corpus of files that must be refused: one fact each, with the code and the place of the answer. */
const folder = path.resolve(import.meta.dirname, "../../schemas/tests/bad-input");

/**
 * @typedef {object} BadFile
 * @property {string} file name
 * @property {boolean} isManifest or a data file
 * @property {string} expect `CODE`, `CODE line` or `CODE line:column`
 * @property {"manifest" | undefined} place where the manifest names the data, not the data file
 * @property {string | undefined} tuning line of `prompt_tuning` for the manifest of a data file
 * @property {string | undefined} reference further members of its data reference
 * @property {boolean} more whether further problems follow
 * @property {(target: string) => void} write writes the file
 */

/** @returns {BadFile[]} */
export function badFiles() {
  return [...manifests(), ...tableOf("data.yaml", "data"), ...tableOf("generated.yaml", null)];
}

/** Manifests carry the answer in their first line. */
function manifests() {
  return readdirSync(path.join(folder, "manifests"))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(folder, "manifests", file), "utf8");
      const expect = /^# expect: (.+)/.exec(text)?.[1];
      if (expect === undefined) throw new Error(`${file} does not say what is expected`);
      return { file, isManifest: true, expect, more: false, write: (target) => writeFileSync(target, text) };
    });
}

function tableOf(table, inside) {
  return parse(readFileSync(path.join(folder, table), "utf8")).map((row) => ({
    more: false,
    ...row,
    isManifest: row.file.endsWith(".yaml"),
    write: (target) =>
      inside === null
        ? generate(target, row)
        : writeFileSync(target, readFileSync(path.join(folder, inside, row.file))),
  }));
}

function generate(target, { parts = [], size, make }) {
  if (make === "folder") mkdirSync(target, { recursive: true });
  else if (make === "loop") symlinkSync(path.basename(target), target);
  else if (make === "pipe") execFileSync("mkfifo", [target]);
  else if (make !== "nothing") {
    writeFileSync(target, Buffer.concat(parts.map(bytesOf)));
    if (size !== undefined) truncateSync(target, size);
  }
}

function bytesOf({ text, hex, encoding = "utf8", repeat = 1, numbered = false }) {
  if (numbered)
    return Buffer.from(Array.from({ length: repeat }, (_, i) => text.replaceAll("#", i + 1)).join(""));
  const bytes = text === undefined ? Buffer.from(hex, "hex") : Buffer.from(text, encoding);
  return Buffer.alloc(bytes.length * repeat, bytes);
}
