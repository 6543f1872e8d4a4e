// The addon as npm wants it: a loader, and one package a platform that npm installs where it fits (no install script).
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "../setup/process.mjs";

const source = join(root, "native/node");

/**
 * Stages `@tunesmith/native` without binaries, and a package for each platform whose binary has been built, in
 * `folder`; returns the folders to pack. The napi CLI writes the platform packages and the optional dependencies.
 */
export function stageNative(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(source).filter((entry) => /^(index\.|LICENSE|README|.*\.node$)/.test(entry)))
    cpSync(join(source, name), join(folder, name));
  cpSync(join(source, "package.json"), join(folder, "package.json"));
  edit(join(folder, "package.json"), (manifest) => ({
    ...manifest,
    files: manifest.files.filter((pattern) => !pattern.endsWith(".node")),
  }));

  napi(folder, "create-npm-dirs");
  napi(folder, "artifacts", "--output-dir", ".");
  napi(folder, "pre-publish", "-t", "npm", "--no-gh-release", "--skip-optional-publish");
  const platforms = readdirSync(join(folder, "npm"))
    .map((name) => join(folder, "npm", name))
    .filter((platform) => readdirSync(platform).some((name) => name.endsWith(".node")));
  for (const platform of platforms) {
    cpSync(join(root, "LICENSE"), join(platform, "LICENSE"));
    // Stated, as publint asks: what a bare `main` is read as.
    edit(join(platform, "package.json"), (manifest) => ({ ...manifest, type: "commonjs" }));
  }
  return [folder, ...platforms];
}

function edit(file, change) {
  writeFileSync(file, `${JSON.stringify(change(JSON.parse(readFileSync(file, "utf8"))), null, 2)}\n`);
}

function napi(cwd, ...args) {
  const require = createRequire(join(source, "package.json"));
  const manifest = require.resolve("@napi-rs/cli/package.json");
  const program = join(dirname(manifest), require(manifest).bin.napi);
  if (!existsSync(program)) throw new Error("the napi command is not installed: run `npm ci`");
  execFileSync(process.execPath, [program, ...args], { cwd, stdio: "pipe" });
}
