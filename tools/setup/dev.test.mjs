import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownersOf, roundFor } from "./dev.mjs";
import { watchSources } from "./watch.mjs";

test("an edited file is told once, with what was written beside it, and no compiled file", async () => {
  const base = mkdtempSync(join(tmpdir(), "tunesmith-watch-"));
  mkdirSync(join(base, "packages/a/src/deep"), { recursive: true });
  mkdirSync(join(base, "packages/a/src/dist"));
  let stop;
  try {
    const batch = await new Promise((resolve) => {
      stop = watchSources(["packages/a/src"], resolve, { base, quietMs: 300 });
      // A watcher may need a moment before it sees anything.
      setTimeout(() => {
        for (const name of ["deep/two.ts", "dist/one.js", "one.ts", "one.gen.ts", "one.ts"])
          writeFileSync(join(base, "packages/a/src", name), "");
      }, 200);
    });
    expect(batch).toEqual(["packages/a/src/deep/two.ts", "packages/a/src/one.ts"]);
  } finally {
    stop?.();
    rmSync(base, { recursive: true, force: true });
  }
});

test("a file belongs to the innermost project around it", () => {
  expect(ownersOf(["packages/data/src/template.ts"])).toEqual(["@tunesmith/data"]);
  expect(ownersOf(["native/node/src/lib.rs", "native/crates/plan/src/lib.rs"])).toEqual([
    "@tunesmith/native",
    "native",
  ]);
  expect(ownersOf(["tools/pack/pack.mjs", "tools/setup/dev.mjs"])).toEqual(["pack", "tools"]);
  expect(ownersOf(["README.md"])).toEqual([]);
});

test("a round tests what was edited before what depends on it; a schema is written out first", () => {
  const schema = roundFor(["schemas/v1/plan.schema.json"]);
  expect(schema).toHaveLength(3);
  expect(schema[0]).toEqual(["npm", ["run", "--silent", "gen"]]);
  const [own, dependents, ...more] = roundFor(["packages/data/src/template.ts"]).map(([, args]) =>
    args.join(" "),
  );
  expect(more).toEqual([]);
  expect(own).toContain("run-many -t test --projects=@tunesmith/data");
  expect(dependents).toContain("affected -t test --files=packages/data/src/template.ts");
});
