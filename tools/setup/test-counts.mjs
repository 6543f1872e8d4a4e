/** Sums the `test result:` lines of `cargo test`, one for each test binary. */
export function countCargoTests(stdout) {
  let passed = 0;
  let failed = 0;
  for (const [, ok, bad] of stdout.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed;/gm)) {
    passed += Number(ok);
    failed += Number(bad);
  }
  return { passed, failed };
}
