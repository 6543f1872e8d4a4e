// What of a state folder must not depend on how often its run was interrupted.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const compared = /\/(adapter|adapter-best|evaluation)\/|\/(record\.json|report\.html)$/;

/** Digest of every result, by path; without what a clock says. */
export function fingerprint(stateDir) {
  const found = {};
  for (const name of filesOf(stateDir).filter((file) => compared.test(`/${file}`))) {
    const text = readFileSync(join(stateDir, name), "latin1")
      .replaceAll(/"\d{4}-\d\d-\d\dT[^"]*"/g, '"time"')
      .replaceAll(/"timestamp": ?null/g, '"timestamp": "time"')
      .replaceAll(/"seconds": ?[^,}\s]+/g, '"seconds": 0');
    found[name] = createHash("sha256").update(text, "latin1").digest("hex");
  }
  return found;
}

/** Temporary names that are left. */
export function litter(stateDir) {
  return readdirSync(stateDir, { recursive: true }).filter((name) => /(^|\/)tmp\./.test(name));
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted((a, b) => (a < b ? -1 : 1));
}
