// `npm run pack [-- FOLDER]`: the tarball of every public package, in dist/tarballs, as `npm publish TARBALL` takes it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "../setup/build.mjs";
import { main, root } from "../setup/process.mjs";
import { stageNative } from "./native.mjs";
import { publicPackages } from "./packages.mjs";
import { sweep } from "./sweep.mjs";

/**
 * Packs every public package of the built repository into `destination`:
 * `{ name, version, file, files: [{ path, size }] }` of each, by name. `file` is the tarball's absolute path.
 */
export function packAll(destination) {
  mkdirSync(destination, { recursive: true });
  const stage = mkdtempSync(join(tmpdir(), "tunesmith-stage-"));
  try {
    const folders = publicPackages()
      .map(({ folder }) => join(root, folder))
      .filter((folder) => folder !== join(root, "native/node"));
    for (const folder of folders) sweep(folder);
    return npmPack([...folders, ...stageNative(join(stage, "native"))], destination);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function npmPack(folders, destination) {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", destination, ...folders];
  const stdout = execFileSync("npm", args, {
    cwd: destination,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  return Object.values(JSON.parse(stdout))
    .map(({ name, version, filename, files }) => ({
      name,
      version,
      file: join(destination, filename.replace(/^@/, "").replace("/", "-")),
      files,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

if (process.argv[1] === import.meta.filename)
  await main(async () => {
    await build();
    const packed = packAll(resolve(root, process.argv[2] ?? "dist/tarballs"));
    for (const { file } of packed) process.stdout.write(`${file}\n`);
  });
