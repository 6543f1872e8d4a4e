// Installs what the lockfiles name: npm packages and Rust crates. After it, everything works without a network.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must, root } from "./process.mjs";

const stamp = join(root, "node_modules", ".tunesmith-install");

/** Installs from the lockfiles, or does nothing when this very state is installed already. */
export async function install() {
  const state = lockfilesDigest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  await must("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
  await must("cargo", ["fetch", "--locked", "--quiet", "--manifest-path", "native/Cargo.toml"]);
  writeFileSync(stamp, state);
}

function lockfilesDigest() {
  const digest = createHash("sha256");
  for (const file of ["package-lock.json", "native/Cargo.lock"])
    digest.update(readFileSync(join(root, file)));
  return digest.digest("hex");
}
