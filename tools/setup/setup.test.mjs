import { expect, test } from "vitest";
import { permitted } from "../licences/expression.mjs";
import { importsOf } from "../boundaries/typescript.mjs";
import { checkNode, checkRust } from "./prerequisites.mjs";
import { complete } from "./lockfile.mjs";
import { countCargoTests } from "./test-counts.mjs";

test("an old Node is named with the version to install", () => {
  expect(() => checkNode("20.18.3")).toThrow("Node 20.18.3 is too old: install Node 20.19 or newer");
  expect(() => checkNode("18.20.0")).toThrow("too old");
  for (const version of ["20.19.0", "20.20.2", "22.1.0", "24.0.0"])
    expect(() => checkNode(version)).not.toThrow();
});

test("a missing or old Rust is named with the version to install", () => {
  expect(() => checkRust(null)).toThrow("Rust is missing: install Rust 1.95 or newer");
  expect(() => checkRust("cargo 1.84.1 (66221abde 2024-11-19)")).toThrow(
    "Rust is too old: found cargo 1.84.1",
  );
  for (const version of ["cargo 1.95.0 (f2d3ce0bd 2026-03-21)", "cargo 1.101.0", "cargo 2.0.0"])
    expect(() => checkRust(version)).not.toThrow();
});

test("the results of several cargo test binaries are added", () => {
  const stdout = `running 2 tests
test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s
test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.2s
`;
  expect(countCargoTests(stdout)).toEqual({ passed: 15, failed: 2 });
});

test("a licence expression is met by one allowed branch, and only as a whole", () => {
  for (const expression of [
    "MIT",
    "MIT OR GPL-3.0",
    "MIT/Apache-2.0",
    "(MIT AND BSD-3-Clause) OR GPL-2.0",
    "Apache-2.0 WITH LLVM-exception",
  ])
    expect(permitted(expression), expression).toBe(true);
  for (const expression of [
    "",
    "GPL-3.0",
    "MIT AND GPL-3.0",
    "SEE LICENSE IN LICENSE.md",
    "(MIT OR ISC) AND AGPL-3.0",
  ])
    expect(permitted(expression), expression).toBe(false);
});

test("imports are found in every form that TypeScript has", () => {
  const text = `import a from "one";
import type { B } from 'two';
import {
  c,
} from "three";
export * from "four";
import "five";
const six = await import("six");
// nothing here`;
  expect(importsOf(text).map(({ specifier }) => specifier)).toEqual([
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
  ]);
});

test("a lockfile is completed with the platform packages that it lacks", () => {
  const tool = {
    version: "1.0.0",
    license: "MIT",
    optionalDependencies: { "@t/linux-arm64-musl": "1.0.0", "@t/win32-x64": "1.0.0" },
  };
  const lockfile = {
    packages: { "node_modules/tool": tool, "node_modules/@t/win32-x64": { version: "1.0.0" } },
  };
  expect(complete(lockfile)).toEqual(["@t/linux-arm64-musl"]);
  expect(Object.entries(lockfile.packages)[0]).toEqual([
    "node_modules/@t/linux-arm64-musl",
    { version: "1.0.0", cpu: ["arm64"], libc: ["musl"], license: "MIT", optional: true, os: ["linux"] },
  ]);
  expect(complete(lockfile)).toEqual([]);
});
