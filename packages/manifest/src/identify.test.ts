import { schemas } from "@tunesmith/contracts";
import { expect, test } from "vitest";
import { WRITTEN_KINDS } from "./identify.js";
import { isKind } from "./kinds.js";
import { experiment, Folder } from "./testing/folder.js";

const folder = new Folder();

test("every kind of the schemas is one that people write, or one that Tunesmith writes", () => {
  const all = Object.values(schemas).flatMap((schema: { properties?: { kind?: { const?: string } } }) => {
    const kind = schema.properties?.kind?.const;
    return kind === undefined ? [] : [kind];
  });
  expect(new Set(all.filter((kind) => !isKind(kind)))).toEqual(new Set(WRITTEN_KINDS));
});

test("what Tunesmith wrote into a folder is no manifest of it, unless it is named", async () => {
  folder.write("a.yaml", experiment("a"));
  folder.write("plan.json", '{ "apiVersion": "tune/v1", "kind": "SavedPlan" }');
  expect(await folder.codes(["."])).toEqual([]);
  expect(await folder.codes(["*"])).toEqual([]);
  expect(await folder.codes(["plan.json"])).toEqual(["manifest/unknown-kind"]);
});
