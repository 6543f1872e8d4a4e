// What must be on the machine before anything can be installed or built.
import { exists, SetupError, versionOf } from "./process.mjs";

const minimumNode = [20, 19];
const minimumRust = [1, 95];

/** Throws a `SetupError` that names the first missing prerequisite and what to install. */
export function checkPrerequisites() {
  checkNode(process.versions.node);
  checkRust(versionOf("cargo"));
  if (process.platform !== "win32" && !["cc", "gcc", "clang"].some(exists))
    throw new SetupError(
      "A C linker is missing, which Rust needs: install gcc (Debian, Ubuntu: `apt-get install gcc libc6-dev`; Fedora: `dnf install gcc`; macOS: `xcode-select --install`) and run this again.",
    );
}

/** Throws a `SetupError` when `version` (as `cargo --version` prints it; null = no cargo) is missing or older than the floor. */
export function checkRust(version) {
  const needed = minimumRust.join(".");
  if (version === null)
    throw new SetupError(
      `Rust is missing: install Rust ${needed} or newer from https://rustup.rs, open a new terminal and run this again.`,
    );
  const [, major, minor] = (/(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
  if (major === minimumRust[0] && minor < minimumRust[1])
    throw new SetupError(
      `Rust is too old: found ${version}, needed ${needed} or newer. Run \`rustup update stable\`.`,
    );
}

/** Throws a `SetupError` when `version` (as in `process.versions.node`) is older than the floor. */
export function checkNode(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major > minimumNode[0] || (major === minimumNode[0] && minor >= minimumNode[1])) return;
  throw new SetupError(
    `Node ${version} is too old: install Node ${minimumNode.join(".")} or newer from https://nodejs.org and run this again.`,
  );
}
