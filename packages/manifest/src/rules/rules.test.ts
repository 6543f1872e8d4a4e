import { expect, test } from "vitest";
import { dataAsset, evaluation, experiment, Folder, model } from "../testing/folder.js";

const folder = new Folder();

/** Codes of the problems of one file. */
async function codes(text: string): Promise<string[]> {
  folder.write("a.yaml", text);
  return folder.codes();
}

const judged = (lines: string): string =>
  `evaluation:\n  data_references: [{ type: container, location: { path: t.jsonl } }]\n${lines}`;

test.each([
  ["a base model by name", `${experiment("a", { base: "{ name: m }" })}---\n${model("m")}`],
  ["a base model with its revision", experiment("a", { base: "{ model_id: a/b, revision: main }" })],
  ["labels that differ in more than case", experiment("a", { tuning: "  labels: [no, none, non]\n" })],
  [
    "baselines that read what the verbalizer reads, in another order",
    experiment("a", {
      tuning: '  verbalizer: "{{title}} {{input}}"\n',
      top: judged('  baselines: [{ name: b, verbalizer: "{{input}} by {{title}}, {{input}}" }]\n'),
    }),
  ],
  [
    "as few tokens as there are at most",
    experiment("a", { top: judged("  generation: { min_new_tokens: 3, max_new_tokens: 3 }\n") }),
  ],
  [
    "an evaluation that asks as the prompt was tuned",
    `${experiment("a", { tuning: '  verbalizer: "Q: {{input}}"\n  labels: [x, y]\n' })}---\n${evaluation("e", "{ type: experiment, name: a }", 'verbalizer: "Q: {{input}}"\nlabels: [y, x]\n')}`,
  ],
  [
    "labels scored that the experiment has",
    `${experiment("a", { tuning: "  labels: [x, y]\n" })}---\n${evaluation("e", "{ type: experiment, name: a }", "label_scoring: restricted\n")}`,
  ],
  [
    "labels scored that the evaluation itself has, or that a run may have",
    `${evaluation("e", "{ type: base_model, name: b }", "base_model: { model_id: ../m }\nlabels: [x, y]\nlabel_scoring: restricted\n")}---\n${evaluation("f", "{ type: run, run_id: abcdef }, { type: base_model, name: b }", "base_model: { model_id: ../m }\nlabel_scoring: restricted\n")}`,
  ],
  [
    "an evaluation of an experiment that is not at hand",
    evaluation("e", "{ type: experiment, name: elsewhere }", 'verbalizer: "Q: {{input}}"\n'),
  ],
  [
    "a base model as subject with a base model",
    evaluation(
      "e",
      "{ type: base_model, name: base }, { type: run, run_id: abcdef }",
      "base_model: { model_id: ../m }\n",
    ),
  ],
  [
    "columns with bounds in order",
    dataAsset(
      "d",
      "record_schema: { columns: [{ name: input, type: string, min_length: 1, max_length: 1 }, { name: n, type: number, minimum: -1, maximum: 0.5 }] }\n",
    ),
  ],
])("%s: nothing to say", async (_, text) => {
  expect(await codes(text)).toEqual([]);
});

test.each([
  [
    "tuned with another template, by default",
    `${experiment("a")}---\n${evaluation("e", "{ type: experiment, name: a }", 'verbalizer: "Q: {{input}}"\n')}`,
    "manifest/template-differs",
  ],
  [
    "tuned with other labels",
    `${experiment("a", { tuning: "  labels: [x, y]\n" })}---\n${evaluation("e", "{ type: experiment, name: a }", "labels: [x, z]\n")}`,
    "manifest/labels-differ",
  ],
  [
    "labels scored of an experiment that has none",
    `${experiment("a")}---\n${evaluation("e", "{ type: run, run_id: abcdef }, { type: experiment, name: a }", "label_scoring: restricted\n")}`,
    "manifest/labels-missing",
  ],
  [
    "labels scored of base models that know none",
    evaluation(
      "e",
      "{ type: base_model, name: b }",
      "base_model: { model_id: ../m }\nlabel_scoring: likelihood\n",
    ),
    "manifest/labels-missing",
  ],
  [
    "an experiment's own labels scored where it has none",
    experiment("a", { top: judged("  label_scoring: restricted\n") }),
    "manifest/labels-missing",
  ],
  [
    "a column whose least number is above its greatest",
    dataAsset("d", "record_schema: { columns: [{ name: n, type: number, minimum: 2, maximum: 1 }] }\n"),
    "manifest/min-above-max",
  ],
  [
    "fewer tokens at most than `max_output_tokens` allows at least",
    experiment("a", {
      tuning: "  max_output_tokens: 2\n",
      top: judged("  generation: { min_new_tokens: 3 }\n"),
    }),
    "manifest/min-above-max",
  ],
  [
    "an evaluation's own token bounds",
    evaluation(
      "e",
      "{ type: run, run_id: abcdef }",
      "generation: { min_new_tokens: 3, max_new_tokens: 2 }\n",
    ),
    "manifest/min-above-max",
  ],
  [
    "a label with a space at its end",
    experiment("a", { tuning: '  labels: [yes sir, "yes sir ", no]\n' }),
    "manifest/label-twice",
  ],
  ["labels in two cases", experiment("a", { tuning: "  labels: [Yes, yes, no]\n" }), "manifest/labels-alike"],
  [
    "labels in two Unicode forms",
    experiment("a", { tuning: `  labels: ["caf\\u00e9", "cafe\\u0301"]\n` }),
    "manifest/labels-alike",
  ],
  [
    "a label with a Cyrillic letter",
    experiment("a", { tuning: `  labels: [bad, "b\\u0430d"]\n` }),
    "manifest/labels-alike",
  ],
  [
    "a number written twice",
    experiment("a", { tuning: '  labels: ["1", "1.0", "2"]\n' }),
    "manifest/labels-alike",
  ],
  [
    "a placeholder in an initial text",
    experiment("a", { tuning: '  init_method: text\n  init_text: "Classify {{input}}:"\n' }),
    "manifest/init-text-placeholder",
  ],
  [
    "a placeholder that is none in an initial text",
    experiment("a", { tuning: '  init_method: text\n  init_text: "Classify {input}:"\n' }),
    "manifest/init-text-placeholder",
  ],
  ["an empty label", experiment("a", { tuning: '  labels: [good, bad, ""]\n' }), "manifest/wrong-length"],
  ["a label of spaces", experiment("a", { tuning: '  labels: [good, bad, " "]\n' }), "manifest/blank-label"],
  [
    "a label that shows nothing",
    experiment("a", { tuning: `  labels: [good, bad, "\\u200b"]\n` }),
    "manifest/blank-label",
  ],
  [
    "an evaluation's base model that is two",
    `${evaluation("e", "{ type: run, run_id: abcdef }", "base_model: { model_id: x, name: m }\n")}---\n${model("m")}`,
    "manifest/base-model-choice",
  ],
  [
    "an evaluation's template that shows the answer",
    evaluation("e", "{ type: run, run_id: abcdef }", 'verbalizer: "{{input}} {{output}}"\n'),
    "manifest/template-with-output",
  ],
])("%s", async (_, text, code) => {
  expect(await codes(text)).toEqual([code]);
});

test("of a wrong placeholder only itself is marked, where the source writes it as it reads", async () => {
  expect(await marked('"Review {{ input }}: {{input}}"')).toBe("{{ input }}");
  expect(await marked("'{{input}} {text}'")).toBe("{text}");
  expect(await marked('"\\u00e9 名前 {text} {{input}}"')).toBe("{text}");
  expect(await marked('"\\x7btext} {{input}}"')).toBe('"\\x7btext} {{input}}"');
});

/** What is marked of a template's line. */
async function marked(verbalizer: string): Promise<string> {
  folder.write("a.yaml", experiment("a", { tuning: `  verbalizer: ${verbalizer}\n` }));
  const [one] = (await folder.load()).diagnostics;
  const [, line = "", mark = ""] = (one?.frame ?? "").split("\n");
  // A mark is as wide as the text looks, and the two characters before it are two wide each.
  const wide = line.includes("名前") ? 2 : 0;
  return line.slice(mark.indexOf("^") - wide, mark.lastIndexOf("^") + 1 - wide);
}
