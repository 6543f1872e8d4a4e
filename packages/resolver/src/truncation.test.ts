import path from "node:path";
import type { Sample, TokenizeSpec } from "@tunesmith/contracts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tokenize } from "./inspect/ask.js";
import { evaluateSpec, inspectExperiment, trainSpec } from "./index.js";
import { manifest, MoodPlace } from "./testing/mood.js";
import { engine } from "./testing/workplace.js";

let place: MoodPlace;
beforeEach(() => {
  place = new MoodPlace();
});
afterEach(() => place.remove());

/** What is left of sources, the tokenizer's special tokens included. */
async function kept(
  samples: readonly Sample[],
  limits: Pick<TokenizeSpec, "max_input_tokens" | "on_too_long">,
): Promise<string[]> {
  const { records } = await tokenize(engine, {
    model_path: path.join(place.root, "base"),
    samples: [...samples],
    max_output_tokens: 64,
    ...limits,
    detail: "tokens",
  });
  return records.map(({ source }) => source.flatMap((token) => (token.kept ? [token.text] : [])).join(""));
}

test("a cut beside an empty field takes from the other, and says nothing of the empty one", async () => {
  const text = "a long and rambling text about nothing";
  place.write(
    "train.jsonl",
    [
      { title: "", input: text, output: "good" },
      { title: text, input: "", output: "bad" },
      { title: "", input: "", output: "bad" },
    ]
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(""),
  );
  for (const name of ["val.jsonl", "test.jsonl"])
    place.write(name, '{"title":"","input":"fine","output":"good"}\n');
  const verbalizer = "{{title}}: {{input}} is";
  for (const [on_too_long, left] of [
    ["truncate_left", ["<s>:  about nothing is", "<s> about nothing:  is", "<s>:  is"]],
    ["truncate_right", ["<s>: a long and ram is", "<s>a long and ram:  is", "<s>:  is"]],
  ] as const) {
    const limits = { max_input_tokens: 16, on_too_long };
    const tuning = { verbalizer, max_output_tokens: 16, ...limits };
    const resolution = await place.resolved(manifest(tuning, { evaluation: undefined }));
    const result = await inspectExperiment(resolution, engine);
    expect(result.ok ? result.warnings.map(({ message }) => message) : result.diagnostics).toEqual([
      "2 training records are cut to the token limits: experiments/train.jsonl:1 loses 18 tokens of `{{input}}`; experiments/train.jsonl:2 loses 18 tokens of `{{title}}`.",
    ]);
    expect(await kept(trainSpec(resolution).samples, limits)).toEqual(left);
  }
});

test("baselines are cut in their fields as the prompt is, each by its own template", async () => {
  place.records("test.jsonl", [["a long and rambling text about nothing", "good"]]);
  const limits = { max_input_tokens: 24, on_too_long: "truncate_left" } as const;
  const resolution = await place.resolved(manifest(limits));
  const { variants } = evaluateSpec(resolution, { adapterPath: "" })!;
  const left = new Map<string, string[]>();
  for (const { name, sources, source_fields } of variants) {
    const samples = sources.map((source, at) => ({ source, target: "", source_fields: source_fields![at]! }));
    left.set(name, await kept(samples, limits));
  }
  expect(Object.fromEntries(left)).toEqual({
    base: ["<s>ambling text about nothing is"],
    tuned: ["<s>ambling text about nothing is"],
    written: ["<s>Good or bad? bout nothing is"],
  });
});

async function id(verbalizer: string): Promise<string> {
  return (await place.resolved(manifest({ verbalizer }, { evaluation: undefined }))).experiment.run_id;
}

test("templates with single braces keep the run ids that they have", async () => {
  expect(await id("classify {0, 1} {{input}}")).toBe(
    "8050263cb49d756288199ac52cd30a6eecf9c46e923f2ac0baece29071d278b9",
  );
  expect(await id('{"review": {{input}}}')).toBe(
    "874bc7b62ff37418efc869afc2ab27ac62ba294ad2b3d47e2509c5ec26c680f1",
  );
});
