// Labels by likelihood and generated text.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  complete,
  evaluateSpec,
  failure,
  generateSpec,
  generation,
  runtime,
  samples,
  trainSpec,
} from "./fixture.js";

const sources = samples.map((sample) => sample.source);

test("every record is scored for every variant, whatever the others are", async () => {
  const { result } = await complete(evaluateSpec());
  const [base, tuned] = result.variants;
  expect([base.name, tuned.name]).toEqual(["base", "tuned"]);
  expect(base.predictions).toHaveLength(sources.length);
  expect(base.predictions).not.toEqual(tuned.predictions);
  for (const { predicted, scores } of [...base.predictions, ...tuned.predictions]) {
    const best = Math.max(...Object.values<number>(scores));
    expect(scores[predicted]).toBe(best);
    expect(best).toBeLessThan(0);
  }
  for (const [index, source] of sources.entries()) {
    const alone = await complete(
      evaluateSpec({ variants: [{ ...evaluateSpec().variants[1], sources: [source] }] }),
    );
    expect(alone.result.variants[0].predictions).toEqual([tuned.predictions[index]]);
  }
});

test("the least memory limit changes no score; one below is refused and told the least", async () => {
  for (const label_scoring of ["likelihood", "restricted"]) {
    const limited = (memory_limit_bytes: number | null) =>
      evaluateSpec({ label_scoring, runtime: runtime({ memory_limit_bytes }) });
    const { result } = await complete(limited(null));
    const { code, details } = await failure(limited(1000));
    expect(code).toBe("run/over-budget");
    expect((await failure(limited(details.needed - 1))).details.needed).toBe(details.needed);
    expect((await complete(limited(details.needed))).result).toEqual(result);
  }
});

test("labels scored among themselves share one certainty", async () => {
  const { result } = await complete(evaluateSpec({ label_scoring: "restricted" }));
  for (const { predictions } of result.variants) {
    for (const { predicted, scores } of predictions) {
      const values = Object.values<number>(scores);
      expect(values.reduce((sum, score) => sum + Math.exp(score), 0)).toBeCloseTo(1, 6);
      expect(scores[predicted]).toBe(Math.max(...values));
    }
  }
});

test("of labels with the same tokens the earlier wins, and the tie is told", async () => {
  const { result } = await complete(evaluateSpec({ labels: [" good", " bad", " good"] }));
  const told = result.variants.flatMap(
    (variant: { predictions: { predicted: string; tied: boolean }[] }) => variant.predictions,
  );
  for (const { predicted, tied } of told) expect(tied).toBe(predicted === " good");
});

test("records beyond the limit are dropped or cut, and counted", async () => {
  const max_input_tokens = 30;
  const dropped = (await complete(evaluateSpec({ max_input_tokens, on_too_long: "drop" }))).result
    .variants[0];
  expect(dropped.dropped).toBeGreaterThan(0);
  expect(
    dropped.predictions.filter((one: { predicted: string | null }) => one.predicted === null),
  ).toHaveLength(dropped.dropped);
  const cut = (await complete(evaluateSpec({ max_input_tokens, on_too_long: "truncate_left" }))).result
    .variants[0];
  expect(cut).toMatchObject({ dropped: 0, truncated: dropped.dropped });
  expect(cut.predictions.every((one: { predicted: string | null }) => one.predicted !== null)).toBe(true);
});

test("text is generated for every record when there are no labels", async () => {
  const { result } = await complete(evaluateSpec({ labels: null }));
  const generated = await complete(generateSpec({ prompts: sources }));
  const texts = generated.result.outputs.map((output: { text: string }) => output.text);
  expect(result.variants[1].predictions.map((one: { predicted: string }) => one.predicted)).toEqual(texts);
  expect(result.variants[1].predictions[0].scores).toBeNull();
});

test("a text does not depend on the texts beside it, on threads or on the memory limit", async () => {
  const { result } = await complete(generateSpec({ prompts: sources }));
  for (const [index, prompt] of sources.entries()) {
    const alone = await complete(generateSpec({ prompts: [prompt], runtime: runtime({ threads: 1 }) }));
    expect(alone.result.outputs[0]).toEqual(result.outputs[index]);
  }
  const tight = await complete(
    generateSpec({ prompts: sources, runtime: runtime({ memory_limit_bytes: 60_000 }) }),
  );
  expect(tight.result).toEqual(result);
});

test("generation stops at max_new_tokens, at a stop sequence and at the end of the context", async () => {
  const long = generation({ max_new_tokens: 12, min_new_tokens: 12 });
  const [whole] = (await complete(generateSpec({ generation: long }))).result.outputs;
  expect(whole).toMatchObject({ stop_reason: "max_tokens" });
  expect(whole.token_ids).toHaveLength(12);
  const stop = whole.text.slice(3, 5);
  const stopping = generation({ max_new_tokens: 12, min_new_tokens: 12, stop_sequences: ["never", stop] });
  const [stopped] = (await complete(generateSpec({ generation: stopping }))).result.outputs;
  expect(stopped.stop_reason).toBe("stop_sequence");
  expect(stopped.text.endsWith(stop)).toBe(true);
  expect(stopped.text).toBe(whole.text.slice(0, whole.text.indexOf(stop) + stop.length));
  const endless = generation({ max_new_tokens: 5000, min_new_tokens: 5000 });
  const [full] = (await complete(generateSpec({ adapter_path: null, generation: endless, prompts: ["a"] })))
    .result.outputs;
  expect(full.stop_reason).toBe("max_tokens");
  // 512 positions hold the two tokens of the prompt and all generated ones but the last.
  expect(full.token_ids).toHaveLength(512 - 2 + 1);
});

test("an empty prompt goes on from the virtual tokens", async () => {
  const spec = generateSpec({ prompts: ["", "The room"] });
  const { result } = await complete(spec);
  expect(result.outputs[0].token_ids.length).toBeGreaterThan(0);
});

// p-tuning holds what PEFT 0.21 saved of an LSTM encoder trained for five steps, and the ids are those that it generates.
test("a finished prompt of PEFT's p-tuning generates what it does in PEFT", async () => {
  const adapter_path = join(import.meta.dirname, "p-tuning");
  const prompts = ["the ring and the stone"];
  const spec = generateSpec({ adapter_path, prompts, generation: generation({ max_new_tokens: 12 }) });
  const { result } = await complete(spec);
  expect(result.outputs[0].token_ids).toEqual([82, 56, 93, 41, 205, 112, 276, 276, 276, 276, 276, 276]);
  const init = { method: "adapter", adapter_path };
  const still = {
    learning_rate: 1e-30,
    num_epochs: 1,
    optimizer: { type: "sgd", momentum: 0, weight_decay: 0 },
  };
  const { blobs } = await complete(trainSpec({ init, num_virtual_tokens: 5, ...still }));
  expect(blobs[0]).toEqual(readFileSync(join(adapter_path, "adapter_model.safetensors")));
});
