import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * A file or folder of an installed package (`@scope/name/inside`), looked for as Node looks for packages: in the
 * node_modules of a folder and of those above it. Undefined where it is not there.
 */
export function installed(path: string, from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = join(folder, "node_modules", path);
    if (existsSync(found)) return found;
    if (folder === dirname(folder)) return undefined;
  }
}
