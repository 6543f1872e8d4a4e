// Source files of the repository, sorted, with their text.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const skipped = new Set(["node_modules", "dist", "target", ".nx", ".git"]);

/** Every file under `folder` (relative to the root) whose name passes `matches`: `{ file, text }` with `/` in paths. */
export function* sourceFiles(folder, matches) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(path, matches);
    else if (matches(entry.name)) {
      yield {
        file: relative(root, join(root, path)).replaceAll("\\", "/"),
        text: readFileSync(join(root, path), "utf8"),
      };
    }
  }
}

/** The line (from 1) of a character offset in a text. */
export const lineAt = (text, offset) => text.slice(0, offset).split("\n").length;
