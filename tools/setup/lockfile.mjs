// `npm run lockfile [-- --check]`: names in package-lock.json the platform packages that npm left out.
//
// npm lists an optional package only if the registry it asked has it, and refuses to install from a lockfile that
// lacks one. A mirror without the binaries of other platforms would thus make a lockfile that works nowhere. What such
// a package is for, its name says: `@nx/nx-linux-arm64-musl`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main, root, SetupError } from "./process.mjs";

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];
const libraries = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

const byPath = ([a], [b]) => (a < b ? -1 : 1);

/** Adds the entries that are missing to a parsed lockfile; returns their names. */
export function complete(lockfile) {
  const added = [];
  for (const parent of Object.values(lockfile.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      if (path in lockfile.packages || !/^\d/.test(version)) continue;
      lockfile.packages[path] = platformEntry(name, version, parent);
      added.push(name);
    }
  }
  if (added.length > 0)
    lockfile.packages = Object.fromEntries(Object.entries(lockfile.packages).toSorted(byPath));
  return added;
}

function platformEntry(name, version, parent) {
  const words = name.split(/[/-]/);
  const entry = { version };
  const cpu = words.filter((word) => processors.includes(word));
  const os = words.filter((word) => systems.includes(word));
  const libc = words.flatMap((word) => libraries[word] ?? []);
  // Without a system it would be asked for everywhere: a WebAssembly build is for none that we support.
  entry.cpu = cpu.length > 0 ? cpu : ["wasm32"];
  if (parent.dev) entry.dev = true;
  if (os.includes("linux") && libc.length > 0) entry.libc = libc;
  if (parent.license !== undefined) entry.license = parent.license;
  entry.optional = true;
  if (os.length > 0) entry.os = os;
  return entry;
}

if (process.argv[1] === import.meta.filename)
  await main(() => {
    const file = join(root, "package-lock.json");
    const lockfile = JSON.parse(readFileSync(file, "utf8"));
    const added = complete(lockfile);
    if (process.argv.includes("--check")) {
      if (added.length > 0)
        throw new SetupError(`package-lock.json lacks ${added.join(", ")}: run \`npm run lockfile\`.`);
    } else if (added.length > 0) writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  });
