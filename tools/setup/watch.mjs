// Edited source files, gathered: an editor's save, or a checkout of many files, is one batch.
import { existsSync, readdirSync, watch } from "node:fs";
import { join, sep } from "node:path";
import { root } from "./process.mjs";

/** Folders whose files are written by people, relative to the root. */
export function sourceFolders() {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/src`);
  const native = ["crates", "node/src", "node/test", "bench"].map((name) => `native/${name}`);
  return [...packages, ...native, "schemas", "examples", "tools"].filter((folder) =>
    existsSync(join(root, folder)),
  );
}

const byText = (a, b) => (a < b ? -1 : 1);
const ignored =
  /(^|\/)(node_modules|dist|target|\.tunesmith|__pycache__)(\/|$)|\.gen\.ts$|generated\.rs$|~$|\.sw[px]$/;

/**
 * Calls `onEdit` with the files (sorted, relative to `base`, with `/`) that were written since the last call, once
 * nothing more has come for `quietMs`. Returns a function that stops watching.
 */
export function watchSources(folders, onEdit, { base = root, quietMs = 150 } = {}) {
  const edited = new Set();
  let timer;
  const watchers = folders.map((folder) =>
    watch(join(base, folder), { recursive: true }, (_, name) => {
      const file = `${folder}/${(name ?? "").replaceAll(sep, "/")}`;
      if (ignored.test(file)) return;
      edited.add(file);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const files = Array.from(edited).sort(byText);
        edited.clear();
        onEdit(files);
      }, quietMs);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
