import { existsSync } from "node:fs";
import path from "node:path";

const NAME = ".tunesmith";

/**
 * The state folder that belongs to `cwd`: `.tunesmith` in the nearest folder, upwards, that holds a package.json
 * or a .git; in `cwd` itself when none does. It need not exist yet.
 */
export function findStateDir(cwd: string): string {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, "package.json")) || existsSync(path.join(folder, ".git"))) {
      return path.join(folder, NAME);
    }
    if (folder === path.dirname(folder)) {
      return path.resolve(cwd, NAME);
    }
  }
}
