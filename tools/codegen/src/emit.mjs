import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Writes the files, or with `check` names those that differ from what is on disk.
 * @param {string} root
 * @param {Record<string, string>} files path relative to `root` → text
 * @param {{ check: boolean }} options
 * @returns {Promise<number>} exit code: 1 when `check` found drift
 */
export async function emit(root, files, { check }) {
  const drifted = [];
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    if ((await readOrUndefined(file)) === text) continue;
    drifted.push(name);
    if (check) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  for (const name of drifted) console.error(`${check ? "out of date" : "wrote"}: ${name}`);
  if (check && drifted.length > 0) console.error("run: npm run gen");
  return check && drifted.length > 0 ? 1 : 0;
}

/** @param {string} file */
async function readOrUndefined(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return undefined;
    throw error;
  }
}
