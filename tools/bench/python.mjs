// The interpreter that runs the peer: `PYTHON`, or an environment of our own from requirements.txt.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { SetupError, must } from "../setup/process.mjs";
import { cacheFolder } from "./cache.mjs";
import { here } from "./scripts.mjs";

const onWindows = process.platform === "win32";

/** Path of an interpreter that imports torch, transformers, peft and safetensors. */
export async function findPython() {
  const named = process.env.PYTHON;
  if (named) {
    if (importsPeer(named)) return named;
    throw new SetupError(`PYTHON=${named} does not import torch, transformers, peft and safetensors.`);
  }
  const folder = join(cacheFolder(), "venv");
  const python = join(folder, onWindows ? "Scripts" : "bin", onWindows ? "python.exe" : "python");
  if (existsSync(python) && importsPeer(python)) return python;
  await must("python3", ["-m", "venv", folder]);
  const install = ["-m", "pip", "install", "-r", here("requirements.txt")];
  await must(python, install);
  return python;
}

function importsPeer(python) {
  return (
    spawnSync(python, ["-c", "import torch, transformers, peft, safetensors"], { stdio: "ignore" }).status ===
    0
  );
}
