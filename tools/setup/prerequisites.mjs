// What must be on the machine before anything can be installed or built.
import { exists, SetupError } from "./process.mjs";

const minimumNode = [20, 19];

/** Throws a `SetupError` that names the first missing prerequisite and what to install. */
export function checkPrerequisites() {
  checkNode(process.versions.node);
  if (!exists("cargo"))
    throw new SetupError(
      "Rust is missing: install it from https://rustup.rs, open a new terminal and run this again.",
    );
  if (process.platform !== "win32" && !["cc", "gcc", "clang"].some(exists))
    throw new SetupError(
      "A C linker is missing, which Rust needs: install gcc (Debian, Ubuntu: `apt-get install gcc libc6-dev`; Fedora: `dnf install gcc`; macOS: `xcode-select --install`) and run this again.",
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
