// Compiled files whose source is gone, or is for tests alone: a tarball must not carry them.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Removes from `folder/dist` what no program of `folder/src` compiles to; returns the names. */
export function sweep(folder) {
  const output = join(folder, "dist");
  if (!existsSync(output)) return [];
  const source = (file) => join(folder, "src", file.replace(/\.d\.ts$|\.js$/, ".ts"));
  const stale = readdirSync(output, { recursive: true })
    .filter((file) => /\.(js|d\.ts)$/.test(file))
    .filter((file) => !existsSync(source(file)) || /(^|[\\/])testing[\\/]|\.test\./.test(file));
  for (const file of stale) rmSync(join(output, file));
  return stale;
}
