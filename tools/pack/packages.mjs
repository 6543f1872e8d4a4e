// The packages that other repositories install: every workspace that is not private.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/process.mjs";

/** `{ folder, manifest }` of each public package, by name; folders are relative to the root. */
export function publicPackages() {
  const folders = [...readdirSync(join(root, "packages")).map((name) => `packages/${name}`), "native/node"];
  return folders
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")),
    }))
    .filter(({ manifest }) => manifest.private !== true)
    .toSorted((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));
}
