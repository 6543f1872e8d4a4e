// Each rule of the architecture, with an offence that it must find.
import { expect, test } from "vitest";
import { consumerViolations, dependencyViolations, importViolations } from "./typescript.mjs";

const packages = new Map([
  ["contracts", { layer: 0, dependencies: {} }],
  ["data", { layer: 1, dependencies: { "@tunesmith/contracts": "1.0.0" } }],
  ["store", { layer: 1, dependencies: {} }],
  ["runner", { layer: 3, dependencies: {} }],
]);

/** The messages about one line of a file of `data`. */
const aboutData = (text, file = "packages/data/src/one.ts") =>
  [...importViolations({ file, text }, "data", packages.get("data"), packages)].map(({ message }) => message);

test.each([
  [`import { a } from "@tunesmith/runner";`, "data (layer 1) may not import runner (layer 3)"],
  [`import { a } from "@tunesmith/store";`, "data (layer 1) may not import store (layer 1)"],
  [`import { a } from "@tunesmith/contracts/dist/a.js";`, "deep import"],
  [`import { a } from "@tunesmith/nothing";`, "no package of this repository"],
  [`import { a } from "@tunesmith/native";`, "belongs to resolver, runner"],
  [`import yargs from "yargs";`, "belongs to cli"],
  [`import { parse } from "yaml";`, "belongs to manifest"],
  [`import { modelPath } from "@tunesmith/tiny-base";`, "belongs to"],
  [`import { a } from "../../../tools/setup/a.mjs";`, "nothing imports tools or examples"],
])("%s is refused", (text, message) => {
  expect(aboutData(text)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
});

test("what a lower layer offers may be imported; a test may look around", () => {
  expect(aboutData(`import { a } from "@tunesmith/contracts";`)).toEqual([]);
  expect(aboutData(`import { a } from "@tunesmith/runner";`, "packages/data/src/one.test.ts")).toEqual([]);
});

test("a module must be declared, a declared one used, and a package not left", () => {
  const text = `import a from "left-pad";\nimport b from "../../store/src/b.js";\nimport c from "node:fs";`;
  const sources = [{ file: "packages/data/src/one.ts", text }];
  expect([...dependencyViolations(sources, "data", packages.get("data"))]).toEqual([
    expect.objectContaining({ line: 1, message: expect.stringContaining(`"left-pad" is missing`) }),
    expect.objectContaining({ line: 2, message: expect.stringContaining("leaves the package") }),
    expect.objectContaining({ message: "nothing imports @tunesmith/contracts" }),
  ]);
});

test.each([
  [`import a from "../../packages/data/src/a.ts";`, 1],
  [`import a from "@tunesmith/data/dist/a.js";`, 1],
  [`import a from "@tunesmith/data";`, 0],
])("a tool with %s offends %i times", (text, offences) => {
  expect([...consumerViolations({ file: "tools/a.mjs", text })]).toHaveLength(offences);
});
