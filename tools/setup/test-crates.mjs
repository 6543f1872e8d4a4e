// `node tools/setup/test-crates.mjs PROJECT`: the tests of every crate, counted for the nx project.
import { capture, main } from "./process.mjs";
import { countCargoTests } from "./test-counts.mjs";
import { writeResult } from "./test-results.mjs";

await main(async () => {
  const args = ["--workspace", "--locked", "--no-fail-fast", "--manifest-path", "native/Cargo.toml"];
  const { code, stdout } = await capture("cargo", ["test", ...args]);
  return writeResult(process.argv[2], countCargoTests(stdout), code);
});
