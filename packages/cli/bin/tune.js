#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

const [major, minor] = process.versions.node.split(".").map(Number);
const main = new URL("../bundle/main.js", import.meta.url);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `tune needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.\n`,
  );
  process.exitCode = 64;
} else if (!existsSync(main)) {
  process.stderr.write("tune is not built yet; run `npm run build` in the repository.\n");
  process.exitCode = 74;
} else {
  // Compiled code is kept between runs where Node can (22 and newer).
  module.enableCompileCache?.();
  await import(main.href);
}
