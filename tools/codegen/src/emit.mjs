import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { byCodeUnit } from "./order.mjs";

/**
 * Writes the files and removes others from the folders that hold generated files alone; with `check`, only
 * names what differs.
 * @param {string} root
 * @param {Record<string, string>} files path relative to `root` → text
 * @param {{ check: boolean, folders: string[] }} options
 * @returns {Promise<number>} exit code: 1 when `check` found drift
 */
export async function emit(root, files, { check, folders }) {
  const changed = [];
  for (const [name, text] of Object.entries(files)) {
    if ((await readOrUndefined(path.join(root, name))) !== text) changed.push(name);
  }
  const stale = await others(root, files, folders);
  for (const name of changed) console.error(`${check ? "out of date" : "wrote"}: ${name}`);
  for (const name of stale) console.error(`${check ? "no longer made" : "removed"}: ${name}`);
  if (check) {
    const drifted = changed.length + stale.length > 0;
    if (drifted) console.error("run: npm run gen");
    return drifted ? 1 : 0;
  }
  for (const name of changed) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), files[name] ?? "");
  }
  for (const name of stale) await rm(path.join(root, name));
  return 0;
}

/** @param {string} root @param {Record<string, string>} files @param {string[]} folders */
async function others(root, files, folders) {
  const found = [];
  for (const folder of folders) {
    const names = await readdir(path.join(root, folder)).catch(() => []);
    found.push(...names.map((name) => `${folder}/${name}`).filter((name) => !Object.hasOwn(files, name)));
  }
  return found.sort(byCodeUnit);
}

/** @param {string} file */
async function readOrUndefined(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
