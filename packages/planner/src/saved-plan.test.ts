import type { PlanBasis } from "@tunesmith/contracts";
import { expect, test } from "vitest";
import { staleness } from "./index.js";

const digest = (letter: string) => letter.repeat(64);
const digests = {
  base_model: digest("1"),
  tokenizer: digest("2"),
  training_data: digest("3"),
  validation_data: null,
  evaluation_data: digest("4"),
  init_adapter: null,
};
const basis: PlanBasis = {
  numerics_version: 1,
  engine_version: "0.1.0",
  manifests: [{ path: "a.yaml", sha256: digest("5") }],
  runs: [{ name: "a", last_run_id: null, digests }],
};
const run = (id: string) => ({ experiment: "a", run_id: digest(id) });
/** What a plan of `basis` is told when all is as `now` says. */
const told = (now: Partial<PlanBasis>, id = "6") =>
  staleness(
    { rests_on: basis, runs: [run("6")] as never },
    { rests_on: { ...basis, ...now }, runs: [run(id)] },
  );

test("nothing is told of a plan that holds", () => {
  expect(told({})).toEqual([]);
});

test("each thing that changed is told, in a clause of its own", () => {
  expect(
    told({
      numerics_version: 2,
      engine_version: "0.2.0",
      manifests: [
        { path: "a.yaml", sha256: digest("7") },
        { path: "b.yaml", sha256: digest("7") },
      ],
      runs: [
        {
          name: "a",
          last_run_id: digest("8"),
          digests: { ...digests, training_data: digest("9"), init_adapter: digest("9") },
        },
      ],
    }),
  ).toEqual([
    "the engine is 0.2.0, and was 0.1.0",
    "the numerics version is 2, and was 1",
    "`a.yaml` is different",
    "`b.yaml` is read as well",
    "the training data of `a` is different",
    "the initial adapter of `a` is different",
    "the last completed run of `a` is run 888888888888, and was no run",
  ]);
});

test("an experiment or manifest that is gone is told", () => {
  expect(told({ manifests: [], runs: [] })).toEqual([
    "`a.yaml` is no longer read",
    "there is no experiment `a`",
  ]);
});

test("another run id is told even where nothing else explains it", () => {
  expect(told({}, "7")).toEqual(["`a` is another run"]);
});
