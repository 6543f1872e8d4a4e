import { peerNames } from "@tunesmith/contracts";
import { expect, test } from "vitest";
import { allKeys, placeOf } from "./sections.js";
import { loadManifests } from "../load.js";

/** The help for a key that stands in `prompt_tuning`, or elsewhere with other `lines`. */
async function helpFor(lines: string, top = ""): Promise<string[]> {
  const text = `apiVersion: tune/v1
kind: Experiment
name: a
prompt_tuning:
  base_model: { model_id: ../base-model }
  task_id: generation
${lines}training_data_references: [{ type: container, location: { path: x } }]
${top}`;
  const result = await loadManifests(["-"], { cwd: "/", stdin: async () => Buffer.from(text) });
  return result.diagnostics.map(({ help }) => help);
}

test.each([
  ["a slip of the pen", "  num_epoch: 3\n", "Did you mean `num_epochs`?"],
  ["another spelling", "  batchSize: 3\n", "Did you mean `batch_size`?"],
  [
    "another tool's name",
    "  gradient_accumulation_steps: 3\n",
    "Write `accumulate_steps`; transformers calls it `gradient_accumulation_steps`.",
  ],
  [
    "a name that two tools share",
    "  prompt_tuning_init_text: x\n",
    "Write `init_text`; caikit-nlp and PEFT call it `prompt_tuning_init_text`.",
  ],
  [
    "what other tools need and we do not",
    "  save_steps: 3\n",
    "Checkpoints are written by themselves: leave it out.",
  ],
  ["a slip in another tool's name", "  num_trian_epochs: 3\n", "Did you mean `num_epochs`?"],
  [
    "a key with the wrong section",
    "  weight_decay: 0\n",
    "`weight_decay` belongs to `prompt_tuning.optimizer`.",
  ],
  ["another section's key", "  threads: 3\n", "`threads` belongs to `runtime`."],
  [
    "another tool's name for another section's key",
    "  dtype: auto\n",
    "Write `torch_dtype` in `runtime`; transformers calls it `dtype`.",
  ],
  ["a slip and another section", "  theads: 3\n", "Did you mean `threads`? It belongs to `runtime`."],
  ["the top's key", "  tags: [a]\n", "`tags` belongs to the top of the manifest."],
  [
    "another branch's key",
    "  optimizer: { type: adamw, momentum: 0.9 }\n",
    "`momentum` belongs to `prompt_tuning.optimizer` of `type: sgd`.",
  ],
  [
    "something unheard of",
    "  optimizer: { type: sgd, colour: red }\n",
    "Keys here: type, momentum, weight_decay.",
  ],
  ["a name that is on every object", "  constructor: x\n", expect.stringMatching(/^Keys here: base_model, /)],
])("%s", async (_, lines, help) => {
  expect(await helpFor(lines)).toEqual([help]);
});

test("a key of prompt_tuning at the top, and of a list's items", async () => {
  expect(await helpFor("", "num_epochs: 3\n")).toEqual(["`num_epochs` belongs to `prompt_tuning`."]);
  expect(await helpFor("", "verbalizer: x\n")).toEqual([
    "`verbalizer` belongs to `prompt_tuning` or `evaluation.baselines[]`.",
  ]);
});

test("every name that other tools give to a key is answered with ours, which a manifest takes", async () => {
  const schema = placeOf("experiment");
  const keys = allKeys(schema);
  for (const [name, { key }] of Object.entries(peerNames)) {
    expect([...keys.keys()], name).toContain(key);
    const help = await helpFor(`  ${name}: x\n`);
    expect(help, name).toHaveLength(1);
    expect(help[0], name).toContain(`\`${key}\``);
  }
});
