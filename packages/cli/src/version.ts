import { createRequire } from "node:module";

/** Version of this package; found by name, because the bundled program lies in another folder than its modules. */
export function version(): string {
  return (createRequire(import.meta.url)("@tunesmith/cli/package.json") as { version: string }).version;
}
