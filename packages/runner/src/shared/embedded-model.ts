import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Folder of the embedded base model as a manifest of this folder would name it; null where it is not installed. */
export function embeddedModel(cwd: string): string | null {
  try {
    const require = createRequire(join(cwd, "package.json"));
    return join(dirname(require.resolve("@tunesmith/tiny-base/package.json")), "model");
  } catch {
    return null;
  }
}
