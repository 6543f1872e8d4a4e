import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseAllDocuments, visit } from "yaml";

const root = path.resolve(import.meta.dirname, "../../../schemas/tests");

/**
 * The documents of a kind's fixtures that are plain data: no aliases, no broken syntax.
 * @param {string} kind
 * @param {"pass" | "fail"} outcome
 * @returns {unknown[]}
 */
export function fixtureDocuments(kind, outcome) {
  const folder = path.join(root, kind, outcome);
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .flatMap((text) => parseAllDocuments(text, { merge: false, logLevel: "silent" }))
    .filter((document) => document.errors.length === 0 && !hasAlias(document))
    .map((document) => /** @type {unknown} */ (JSON.parse(JSON.stringify(document))));
}

/** @param {import("yaml").Document} document */
function hasAlias(document) {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
    },
  });
  return found;
}
