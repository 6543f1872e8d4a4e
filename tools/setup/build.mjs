// `npm run build`: the packages and the addon (release), through nx: what has not changed is not built again.
import { install } from "./install.mjs";
import { checkPrerequisites } from "./prerequisites.mjs";
import { main, must } from "./process.mjs";

/** Checks the machine, installs and builds. */
export async function build() {
  checkPrerequisites();
  await install();
  await must("npx", ["nx", "run-many", "-t", "build", "--outputStyle=static"]);
}

if (process.argv[1] === import.meta.filename) await main(build);
