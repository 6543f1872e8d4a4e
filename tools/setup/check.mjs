// `npm run check`: lint, format, types, generated files, boundaries, licences and links; closed by one line of counts.
import { build } from "./build.mjs";
import { main, run } from "./process.mjs";

/** A cargo command on the native workspace, as program and arguments. */
const cargo = (command, ...args) => ["cargo", [command, "--manifest-path", "native/Cargo.toml", ...args]];

/** @type {[name: string, program: string, args: string[]][]} */
const checks = [
  ["lint (TypeScript)", "npx", ["oxlint", "--type-aware", "--deny-warnings"]],
  [
    "lint (Rust)",
    ...cargo("clippy", "--locked", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"),
  ],
  ["format (TypeScript)", "npx", ["oxfmt", "--check"]],
  ["format (Rust)", ...cargo("fmt", "--all", "--check")],
  ["types", "npx", ["tsc", "-b"]],
  ["generated files", "node", ["tools/codegen/main.mjs", "--check"]],
  ["lockfile", "node", ["tools/setup/lockfile.mjs", "--check"]],
  ["boundaries", "node", ["tools/boundaries/main.mjs"]],
  ["licences", "node", ["tools/licences/main.mjs"]],
  ["links", "node", ["tools/docs/check-links.mjs"]],
];

await main(async () => {
  await build();
  const failed = [];
  for (const [name, program, args] of checks) {
    process.stdout.write(`\n# ${name}\n`);
    if ((await run(program, args)) !== 0) failed.push(name);
  }
  if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.join(", ")}\n`);
  process.stdout.write(`${checks.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
});
