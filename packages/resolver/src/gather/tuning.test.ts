import { cpSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkExperiment, resolveExperiment } from "../index.js";
import { engine, Workplace } from "../testing/workplace.js";

const tinyBase = fileURLToPath(new URL("../../../../examples/base-model", import.meta.url));

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  cpSync(tinyBase, path.join(place.root, "tiny-base"), { recursive: true });
  place.records("train.jsonl", [
    ["warm", "good"],
    ["cold", "bad"],
  ]);
});
afterEach(() => place.remove());

const experiment = (model: string, tuning = "", more = "") => `apiVersion: tune/v1
kind: Experiment
name: mood
prompt_tuning:
  base_model: { model_id: ${model} }
  task_id: classification
  labels: [good, bad]
${tuning}training_data_references: [{ type: container, location: { path: train.jsonl } }]
${more}`;

async function load(text: string) {
  place.write("a.yaml", text);
  const loading = await place.load("a.yaml");
  return { loaded: loading.experiments[0]!, options: place.options(loading) };
}

async function resolved(text: string) {
  const { loaded, options } = await load(text);
  const result = await resolveExperiment(loaded, { ...options, engine });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value.experiment;
}

test("a model that the catalog knows by its digest gets the catalog's defaults, wherever it lies", async () => {
  const { prompt_tuning } = (await resolved(experiment("../tiny-base"))).identity;
  expect(prompt_tuning).toMatchObject({ num_virtual_tokens: 16, learning_rate: 0.1, num_epochs: 10 });
  // What the catalog says nothing of is as in the schema.
  expect(prompt_tuning).toMatchObject({ max_input_tokens: 256, loss_on: "target" });
});

test("what the manifest says goes before the catalog, and saying what the catalog says changes no run", async () => {
  const spelled = "  num_virtual_tokens: 16\n  learning_rate: 0.1\n  num_epochs: 10\n  batch_size: 16\n";
  const implied = await resolved(experiment("../tiny-base"));
  expect((await resolved(experiment("../tiny-base", spelled))).run_id).toBe(implied.run_id);
  const own = await resolved(experiment("../tiny-base", "  learning_rate: 0.2\n"));
  expect(own.identity.prompt_tuning).toMatchObject({ learning_rate: 0.2, num_virtual_tokens: 16 });
});

test("a model that the catalog does not know gets the schema's defaults", async () => {
  const { prompt_tuning } = (await resolved(experiment("../base"))).identity;
  expect(prompt_tuning).toMatchObject({ num_virtual_tokens: 100, learning_rate: 0.03, num_epochs: 20 });
});

/** Values that are unusual, of everything that a check finds. */
async function unusual(text: string) {
  const { loaded, options } = await load(text);
  const found = await checkExperiment(loaded, options);
  return found.filter(({ code }) => code === "manifest/out-of-usual-range");
}

test("a value outside of the usual range is a warning with its provenance, and can be silenced", async () => {
  const high = "  learning_rate: 30\n";
  expect(await unusual(experiment("../tiny-base", high))).toMatchObject([
    {
      severity: "warning",
      line: 8,
      message: "`learning_rate` is 30; for this base model and task it usually lies between 0.03 and 1.",
      help: expect.stringContaining("measured on this model: settings fixed beforehand"),
    },
  ]);
  expect(await unusual(experiment("../tiny-base", "  learning_rate: 1\n"))).toEqual([]);
  expect(await unusual(experiment("../base", high))).toEqual([]);
  const silence = "silence: [manifest/out-of-usual-range]\n";
  expect(await unusual(experiment("../tiny-base", high, silence))).toEqual([]);
});
