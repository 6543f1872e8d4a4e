import { expect, test } from "vitest";
import { experiment, Folder } from "../testing/folder.js";

const folder = new Folder();

test.each([
  [experiment("a", { base: "../m" }), "Write `base_model: { model_id: ../m }`."],
  [experiment("a", { tuning: "  optimizer: sgd\n" }), "Write `optimizer: { type: sgd }`."],
  [experiment("a", { tuning: "  lr_scheduler: cosine\n" }), "Write `lr_scheduler: { type: cosine }`."],
  [
    experiment("a", { data: "train.jsonl" }),
    "Write `- { type: container, location: { path: train.jsonl } }`.",
  ],
  [
    experiment("a").replace(/references:\n.*\n/, "references: train.jsonl\n"),
    "Write `training_data_references: [{ type: container, location: { path: train.jsonl } }]`.",
  ],
  [experiment("a", { top: "tags: sentiment\n" }), "Write `tags: [sentiment]`."],
  [experiment("a", { tuning: "  batch_size: '8'\n" }), "Remove the quotes: 8."],
])("what stands for a section is shown as the section %#", async (text, help) => {
  folder.write("a.yaml", text);
  expect((await folder.load()).diagnostics.map((one) => one.help)).toEqual([help]);
});
