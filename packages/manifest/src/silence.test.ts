import { codes, isWarning } from "@tunesmith/diagnostics";
import { expect, test } from "vitest";
import { evaluation, experiment, Folder } from "./testing/folder.js";

const folder = new Folder();
const unused = { tuning: "  init_text: x\n" };

test("a warning is silenced by the manifest that it is about, and by no other", async () => {
  folder.write("a.yaml", experiment("a", { ...unused, top: "silence: [manifest/init-unused]\n" }));
  folder.write("b.yaml", experiment("b", unused));
  const loading = await folder.load();
  expect(loading.diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ["manifest/init-unused", "b.yaml"],
  ]);
  expect(loading.experiments.map(({ silenced }) => [...silenced])).toEqual([["manifest/init-unused"], []]);
});

test("the command line silences a warning everywhere", async () => {
  folder.write("a.yaml", `${experiment("a", unused)}---\n${experiment("b", unused)}`);
  const loading = await folder.load(["."], { silence: ["manifest/init-unused", "data/duplicates"] });
  expect(loading.diagnostics).toEqual([]);
  expect([...(loading.experiments[0]?.silenced ?? [])]).toEqual(["manifest/init-unused", "data/duplicates"]);
});

test("errors and unknown codes cannot be silenced", async () => {
  const top = "silence: [manifest/unknown-key, manifest/init-unusd, data/duplicates]\n";
  folder.write("a.yaml", experiment("a", { tuning: "  num_epoch: 3\n", top }));
  expect(await folder.problems()).toEqual([
    "manifest/unknown-key a.yaml:7:3",
    "manifest/cannot-silence a.yaml:10:11",
    "manifest/unknown-code a.yaml:10:33",
  ]);
  folder.write("a.yaml", evaluation("e", "{ type: run, run_id: abcdef }"));
  expect(await folder.problems(["."], { silence: ["data/empty"] })).toEqual([
    "manifest/cannot-silence --silence data/empty",
  ]);
});

test("every code of a warning can be asked for, none of an error", async () => {
  const warnings = Object.keys(codes).filter(isWarning);
  const errors = Object.keys(codes).filter((code) => !isWarning(code));
  folder.write("a.yaml", experiment("a"));
  expect(await folder.codes(["."], { silence: warnings })).toEqual([]);
  for (const code of errors)
    expect(await folder.codes(["."], { silence: [code] })).toEqual(["manifest/cannot-silence"]);
});
