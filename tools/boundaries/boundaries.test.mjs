// Each rule of the architecture, with an offence that it must find.
import { expect, test } from "vitest";
import { crowdedFolders, cycleViolations, missingRows } from "./rooms.mjs";
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

test.each([
  [`import type { One } from "../one.js";`],
  [`export const later = () => import("../one.js");`],
  [`export { one } from "../../src/one.js";`],
])("files that import each other are refused: %s", (back) => {
  const sources = [
    { file: "packages/data/src/start.ts", text: `import { one } from "./one.js";` },
    { file: "packages/data/src/one.ts", text: `import a from "node:fs";\nimport b from "./deep/two.js";` },
    { file: "packages/data/src/deep/two.ts", text: back },
  ];
  const cycle = "packages/data/src/one.ts → packages/data/src/deep/two.ts → packages/data/src/one.ts";
  expect([...cycleViolations(sources)]).toEqual([
    { file: "packages/data/src/one.ts", line: 2, message: `files that import each other: ${cycle}` },
  ]);
  expect([...cycleViolations(sources.slice(0, 2))]).toEqual([]);
});

test("a folder of more than twenty files is refused, one of twenty is not", () => {
  const files = Array.from({ length: 21 }, (_, index) => ({
    file: `packages/data/src/${index}.ts`,
    text: "",
  }));
  expect([...crowdedFolders(files.slice(1))]).toEqual([]);
  expect([...crowdedFolders(files)]).toEqual([
    {
      file: "packages/data/src",
      line: 1,
      message: "21 files side by side, 20 at most: give them folders",
    },
  ]);
});

test("a package, crate or tool without a row on the page is told", () => {
  const text =
    "| layer | package |\n| ----- | ------- |\n| 0     | `one` |\n\n| tool |\n| `tools/two` | of `three` |\n";
  expect([...missingRows(["one", "tools/two", "three"], text)]).toEqual([
    expect.objectContaining({ message: "no table has a row for `three`" }),
  ]);
});
