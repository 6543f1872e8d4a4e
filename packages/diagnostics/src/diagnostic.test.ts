import { expect, test } from "vitest";
import { diagnostic, exitCodeOf } from "./diagnostic.js";
import { exitCodes } from "./exit-codes.js";
import { codes } from "./table.js";
import { TuneError } from "./tune-error.js";

test("every code is area/kebab-name", () => {
  for (const code of Object.keys(codes)) expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("the exit code is that of the first error; warnings ask for none", () => {
  const warning = diagnostic("data/label-unseen", { label: "x" });
  const missing = diagnostic("data/missing-file", { path: "x" });
  const full = diagnostic("store/full", { path: "y" });
  expect(warning.severity).toBe("warning");
  expect(exitCodeOf([warning])).toBe(exitCodes.ok);
  expect(exitCodeOf([warning, missing, full])).toBe(exitCodes.invalid);
  expect(exitCodeOf([full, missing])).toBe(exitCodes.io);
});

test("an error carries its problems and its exit code", () => {
  const error = new TuneError(diagnostic("run/locked", { run: "abc", holder: "process 7" }));
  expect(error.exitCode).toBe(75);
  expect(error.message).toBe("Run abc is being applied by process 7.");
  expect(error.diagnostics).toHaveLength(1);
});
