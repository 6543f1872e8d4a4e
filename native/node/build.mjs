// Builds the addon (release) with the napi CLI: tunesmith.<platform>.node, index.js and index.d.ts.
// `--profile NAME` takes another cargo profile, `--target-dir DIR` another target folder.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The first line a command prints, or null when it cannot be started. */
function versionOf(command, args) {
  const result = spawnSync(command, args, { encoding: "utf8" });
  return result.error || result.status !== 0 ? null : result.stdout.split("\n", 1)[0];
}

const { values } = parseArgs({ options: { profile: { type: "string" }, "target-dir": { type: "string" } } });

const cargo = versionOf("cargo", ["--version"]);
if (cargo === null) {
  fail(
    "Rust is missing: `cargo` was not found. Install Rust 1.95 or newer from https://rustup.rs and run this again.",
  );
}
const [major, minor] = (/(\d+)\.(\d+)/.exec(cargo) ?? []).slice(1).map(Number);
if (major === 1 && minor < 95) {
  fail(`Rust is too old: found ${cargo}, the engine needs 1.95 or newer. Run \`rustup update stable\`.`);
}
if (process.platform === "linux" && versionOf("cc", ["--version"]) === null) {
  fail(
    "No C linker: `cc` was not found. Install one (Debian and Ubuntu: `apt install gcc`; Fedora: `dnf install gcc`).",
  );
}

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
if (built.error) {
  fail(`The napi command could not be started: ${built.error.message}`);
}
process.exit(built.status ?? 1);
