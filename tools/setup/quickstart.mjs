// `npm run quickstart`: from a fresh clone to a tuned, evaluated soft prompt.
import { build } from "./build.mjs";
import { main, run } from "./process.mjs";

await main(async () => {
  await build();
  return run("npx", ["tune", "apply", "-f", "examples/quickstart"]);
});
