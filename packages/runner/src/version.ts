import { readFileSync } from "node:fs";

/** Version of this package, and so of the toolkit. */
export const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
