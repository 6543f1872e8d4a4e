import path from "node:path";
import { catalogs, validateCatalog, validateTuningParameters } from "@tunesmith/contracts";
import { expect, test } from "vitest";
import { describeModel } from "@tunesmith/native";
import { catalog, resolveBaseModel } from "./index.js";

const entries = catalogs.flatMap((one) => one.entries);

test.each(catalogs.map((one) => [one.name, one]))("%s keeps to the schema of catalogs", (_, one) => {
  expect(validateCatalog(one)).toEqual({ ok: true, value: one });
});

test.each(entries.map((entry) => [entry.name, entry]))(
  "every default of %s is a tuning parameter that is valid and in its usual range",
  (_, { values, ranges, task_ids }) => {
    const given = { base_model: { model_id: "a/b" }, task_id: task_ids[0] ?? "generation", ...values };
    expect(validateTuningParameters(given)).toEqual({ ok: true, value: given });
    for (const [field, { min, max }] of Object.entries(ranges)) {
      expect(min).toBeLessThan(max);
      for (const end of [min, max])
        expect(validateTuningParameters({ ...given, [field]: end }).ok).toBe(true);
      const value = values[field] ?? min;
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
    }
  },
);

test("where an entry is from is said in words, not by a file that only a clone of the repository has", () => {
  for (const { provenance } of entries)
    expect(provenance).not.toMatch(/^(docs|examples|packages|schemas|tools)\/|\.md\b/);
});

test("every entry has a name of its own, and no two speak of the same model and task", () => {
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  const spoken = entries.flatMap(({ models, task_ids }) =>
    models.flatMap((model) => (task_ids.length === 0 ? ["*"] : task_ids).map((task) => `${model} ${task}`)),
  );
  expect(spoken.filter((one, index) => spoken.indexOf(one) !== index)).toEqual([]);
});

test("a model has its defaults by task, with their provenance", () => {
  const name = "ibm/granite-13b-instruct-v2";
  expect(catalog(name, "classification").values["learning_rate"]).toEqual({
    value: 6e-4,
    entry: "watsonx-granite-13b-classification",
    provenance: expect.stringContaining("watsonx.ai"),
  });
  expect(catalog(name, "generation").values["learning_rate"]?.value).toBe(2e-4);
  expect(catalog(name, "generation").ranges["max_input_tokens"]).toMatchObject({ min: 1, max: 1024 });
  expect(catalog("google/flan-t5-xl", "code").values["learning_rate"]?.value).toBe(0.3);
});

test("nothing is said of a model or a task that has no entry", () => {
  expect(catalog("../base-model", "classification")).toEqual({ values: {}, ranges: {} });
  expect(catalog("constructor", "classification")).toEqual({ values: {}, ranges: {} });
  expect(catalog("ibm/granite-13b-instruct-v2", "code")).toEqual({ values: {}, ranges: {} });
});

test("of several names the first goes before the others", () => {
  const names = ["bigscience/bloomz-560m", "caikit-nlp"];
  const { values } = catalog(names, "generation");
  expect(values["num_epochs"]?.entry).toBe("peft-bloomz-560m-notebook");
  expect(values["accumulate_steps"]?.entry).toBe("caikit-nlp-defaults");
});

test("the embedded base model is known by its digest", async () => {
  const examples = path.resolve(import.meta.dirname, "../../../examples");
  const base = await resolveBaseModel("./base-model", {
    manifestDir: examples,
    describe: async (config) => describeModel(config),
  });
  if (!base.ok) throw new Error(JSON.stringify(base.diagnostics));
  expect(catalog(base.value.digests.base_model, "classification").values["learning_rate"]?.value).toBe(0.1);
});
