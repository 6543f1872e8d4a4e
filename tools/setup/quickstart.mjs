// `npm run quickstart`: from a fresh clone to a tuned, evaluated soft prompt.
import { build } from "./build.mjs";
import { main, run } from "./process.mjs";

await main(async () => {
  await build();
  return run(process.execPath, ["packages/cli/bin/tune.js", "apply", "-f", "examples/quickstart"]);
});
