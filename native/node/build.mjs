// Builds the addon (release) with the napi CLI: tunesmith.<platform>.node, index.js and index.d.ts.
// What must be on the machine for it, `npm run build` checks.
// `--profile NAME` takes another cargo profile, `--target-dir DIR` another target folder.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));

const { values } = parseArgs({ options: { profile: { type: "string" }, "target-dir": { type: "string" } } });

const require = createRequire(import.meta.url);
const manifest = require.resolve("@napi-rs/cli/package.json");
const cli = join(dirname(manifest), require(manifest).bin.napi);
const profile = values.profile ? ["--profile", values.profile] : ["--release"];
const target = values["target-dir"] ? ["--target-dir", values["target-dir"]] : [];
const built = spawnSync(
  process.execPath,
  [cli, "build", "--platform", "--esm", "--js", "index.js", "--dts", "index.d.ts", ...profile, ...target],
  { cwd: here, stdio: "inherit" },
);
if (built.error) process.stderr.write(`The napi command could not be started: ${built.error.message}\n`);
process.exitCode = built.status ?? 1;
