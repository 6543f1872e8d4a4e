import path from "node:path";
import { expect, test } from "vitest";
import { breakingChanges } from "./compatibility.mjs";
import { KINDS } from "./kinds.mjs";
import { readSchemas } from "./read.mjs";

const now = await readSchemas(path.resolve(import.meta.dirname, "../../../schemas/v1"));
const written = KINDS;

/** The schemas of today with a change. @param {(schemas: Record<string, any>) => void} change */
function changed(change) {
  const copy = structuredClone(now);
  change(Object.fromEntries(copy.map(({ name, schema }) => [name, schema])));
  return copy;
}

/** @param {(schemas: Record<string, any>) => void} change */
function found(change) {
  return breakingChanges(now, changed(change), { written }).map(
    ({ file, pointer, message }) => `${file}#${pointer}: ${message}`,
  );
}

test("nothing breaks where nothing changed", () => {
  expect(breakingChanges(now, now, { written })).toEqual([]);
});

/** @type {[string, string, (schemas: Record<string, any>) => void][]} */
const breaks = [
  [
    "a property removed",
    "tuning-parameters.schema.json#/properties/shuffle: the property shuffle is gone",
    (s) => delete s["tuning-parameters"].properties.shuffle,
  ],
  [
    "a property required",
    "experiment.schema.json#: tags is now required",
    (s) => s["experiment"].required.push("tags"),
  ],
  [
    "a type narrowed",
    "plan.schema.json#/$defs/PlannedRun/properties/predicted_seconds: null is no longer allowed",
    (s) => (s["plan"].$defs.PlannedRun.properties.predicted_seconds.type = ["number"]),
  ],
  [
    "a number that must be whole",
    "tuning-parameters.schema.json#/properties/learning_rate: number is no longer allowed",
    (s) => (s["tuning-parameters"].properties.learning_rate.type = "integer"),
  ],
  [
    "null taken from a reference",
    "apply-result.schema.json#/$defs/AppliedRun/properties/memory: null is no longer allowed",
    (s) => (s["apply-result"].$defs.AppliedRun.properties.memory = { $ref: "#/$defs/RunMemory" }),
  ],
  [
    "a value of an enumeration removed",
    'common.schema.json#/$defs/TaskId: "code" is no longer allowed',
    (s) => s["common"].$defs.TaskId.enum.pop(),
  ],
  [
    "free text that becomes an enumeration",
    'experiment.schema.json#/properties/description: only "a" is allowed now',
    (s) => (s["experiment"].properties.description.enum = ["a"]),
  ],
  [
    "another constant",
    'model.schema.json#/properties/apiVersion: "tune/v1" is no longer allowed',
    (s) => (s["model"].properties.apiVersion.const = "tune/v2"),
  ],
  [
    "a greater minimum",
    "tuning-parameters.schema.json#/properties/num_epochs: the least value is now 2 instead of 1",
    (s) => (s["tuning-parameters"].properties.num_epochs.minimum = 2),
  ],
  [
    "a maximum that is not included any more",
    "tuning-parameters.schema.json#/$defs/LrSchedulerParameters/properties/warmup_ratio: the greatest value is now 1 (not included) instead of 1",
    (s) => {
      const node = s["tuning-parameters"].$defs.LrSchedulerParameters.properties.warmup_ratio;
      delete node.maximum;
      node.exclusiveMaximum = 1;
    },
  ],
  [
    "a bound where there was none",
    "data-asset.schema.json#/$defs/NumberColumn/properties/minimum: the least value is now 0 instead of none",
    (s) => (s["data-asset"].$defs.NumberColumn.properties.minimum.minimum = 0),
  ],
  [
    "shorter text",
    "common.schema.json#/$defs/Label: maxLength is now 10 instead of 1024",
    (s) => (s["common"].$defs.Label.maxLength = 10),
  ],
  [
    "fewer items",
    "evaluation.schema.json#/properties/subjects: maxItems is now 8 instead of 64",
    (s) => (s["evaluation"].properties.subjects.maxItems = 8),
  ],
  [
    "more items",
    "evaluation.schema.json#/properties/subjects: minItems is now 2 instead of 1",
    (s) => (s["evaluation"].properties.subjects.minItems = 2),
  ],
  [
    "another pattern",
    "common.schema.json#/$defs/Name: the pattern is now ^a$ instead of ^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$",
    (s) => (s["common"].$defs.Name.pattern = "^a$"),
  ],
  [
    "items that must differ",
    "generation-parameters.schema.json#/properties/stop_sequences: items may no longer be repeated",
    (s) => (s["generation-parameters"].properties.stop_sequences.uniqueItems = true),
  ],
  [
    "keys of one's own forbidden",
    "model.schema.json#: keys that match ^x- are no longer allowed",
    (s) => delete s["model"].patternProperties,
  ],
  [
    "a map that is closed",
    "common.schema.json#/$defs/Failure/properties/details: other keys are no longer allowed",
    (s) => (s["common"].$defs.Failure.properties.details.additionalProperties = false),
  ],
  [
    "a branch removed",
    "tuning-parameters.schema.json#/$defs/OptimizerParameters: type: sgd is no longer allowed",
    (s) => s["tuning-parameters"].$defs.OptimizerParameters.oneOf.pop(),
  ],
  [
    "another default",
    "tuning-parameters.schema.json#/properties/num_epochs: the default is now 10 instead of 20",
    (s) => (s["tuning-parameters"].properties.num_epochs.default = 10),
  ],
  [
    "a default beside a reference removed",
    'tuning-parameters.schema.json#/properties/loss_on: the default "target" is gone',
    (s) => delete s["tuning-parameters"].properties.loss_on.default,
  ],
  [
    "a type renamed",
    "plan.schema.json#: the type Plan is now called Outlook",
    (s) => (s["plan"].title = "Outlook"),
  ],
  [
    "a named type removed",
    "common.schema.json#/$defs/Isa: the type Isa is gone",
    (s) => delete s["common"].$defs.Isa,
  ],
  [
    "what programs read may be absent",
    "plan.schema.json#/$defs/PlannedRun: reason may now be absent",
    (s) =>
      (s["plan"].$defs.PlannedRun.required = s["plan"].$defs.PlannedRun.required.filter(
        (/** @type {string} */ key) => key !== "reason",
      )),
  ],
  [
    "what programs read may be null",
    "apply-result.schema.json#/$defs/AppliedRun/properties/state: it may now be null",
    (s) =>
      (s["apply-result"].$defs.AppliedRun.properties.state = {
        anyOf: [{ $ref: "common.schema.json#/$defs/RunState" }, { type: "null" }],
      }),
  ],
];

test.each(breaks)("%s is named", (_, message, change) => {
  // A type that is gone while something still refers to it cannot be compared further.
  const withoutUse = (/** @type {Record<string, any>} */ schemas) => {
    change(schemas);
    for (const [name, schema] of Object.entries(schemas)) {
      if (schemas["common"].$defs.Isa === undefined) schemas[name] = detached(schema);
    }
  };
  expect(found(withoutUse)).toContain(message);
});

/** References to Isa replaced, in place. @param {any} node @returns {any} */
function detached(node) {
  if (node === null || typeof node !== "object") return node;
  if (typeof node.$ref === "string" && node.$ref.endsWith("/Isa")) {
    delete node.$ref;
    Object.assign(node, { description: "An instruction set.", type: "string" });
  }
  for (const child of Object.values(node)) detached(child);
  return node;
}

test("a schema that is gone is named", () => {
  const rest = now.filter(({ name }) => name !== "listing");
  expect(breakingChanges(now, rest, { written })).toContainEqual({
    file: "listing.schema.json",
    pointer: "",
    message: "the schema is gone",
  });
});

/** @type {[string, (schemas: Record<string, any>) => void][]} */
const harmless = [
  ["a new optional key", (s) => (s["model"].properties.licence = { description: "x", type: "string" })],
  ["a wider range", (s) => (s["tuning-parameters"].properties.num_epochs.maximum = 200000)],
  ["a new task", (s) => s["common"].$defs.TaskId.enum.push("translation")],
  ["a key that need not be written any more", (s) => s["model"].required.pop()],
  ["a whole number that may be any", (s) => (s["tuning-parameters"].properties.num_epochs.type = "number")],
  ["other words", (s) => (s["model"].description = "Other words.")],
  ["a first default", (s) => (s["tuning-parameters"].properties.init_text.default = "Judge:")],
];

test.each(harmless)("%s breaks nothing", (_, change) => {
  expect(found(change)).toEqual([]);
});
