// Copies examples/base-model to model/, anew: the package carries the model, the repository keeps it once.
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../examples/base-model", import.meta.url));
const target = fileURLToPath(new URL("model", import.meta.url));

rmSync(target, { recursive: true, force: true });
cpSync(source, target, { recursive: true });
