import { createRequire } from "node:module";

/** Version of this package, and so of the toolkit; found by name, because a program may bundle this module. */
export const { version } = createRequire(import.meta.url)("@tunesmith/runner/package.json") as {
  version: string;
};
