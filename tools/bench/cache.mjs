// The benchmark's own folder: models of a gigabyte and the Python environment, never in git.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/process.mjs";

/** Makes and returns a folder inside `.tunesmith-bench/`, which ignores itself. */
export function cacheFolder(...names) {
  const cache = join(root, ".tunesmith-bench");
  const folder = join(cache, ...names);
  mkdirSync(folder, { recursive: true });
  const ignore = join(cache, ".gitignore");
  if (!existsSync(ignore)) writeFileSync(ignore, "*\n");
  return folder;
}
