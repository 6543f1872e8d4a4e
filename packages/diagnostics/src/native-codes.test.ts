import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { fromNative } from "./from-native.js";
import { codes } from "./table.js";

const folder = path.resolve(import.meta.dirname, "../../../native/node/src");
const source = readdirSync(folder)
  .filter((name) => name.endsWith(".rs"))
  .map((name) => readFileSync(path.join(folder, name), "utf8"))
  .join("\n");
const area = "adapter|data|file|internal|model|native|run|store|tokenizer|usage|weights";
const emitted = [
  ...new Set([...source.matchAll(new RegExp(`"((?:${area})/[a-z-]+)"`, "g"))].map((match) => match[1] ?? "")),
];

test("the engine's failures are found in its source", () => {
  expect(emitted.length).toBeGreaterThan(10);
});

test.each(emitted)("the table knows the engine's %s, and its next step needs no details", (code) => {
  expect(Object.keys(codes)).toContain(code);
  expect(fromNative({ code, message: "x" }).help).not.toMatch(/undefined|NaN|null/);
});
