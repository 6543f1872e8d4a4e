// Runs in bfloat16: the same bytes under everything but the number format, and another result than in float32.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { info } from "../index.js";
import {
  complete,
  evaluateSpec,
  failure,
  generateSpec,
  run,
  runtime,
  samples,
  temporaryFolder,
  trainSpec,
} from "./fixture.js";

const facts: { isas: string[]; bfloat16_isas: string[] } = JSON.parse(info());

const bfloat16 = (changes: Record<string, unknown> = {}) =>
  runtime({ compute_dtype: "bfloat16", ...changes });

test.runIf(existsSync("/proc/cpuinfo"))("the processor multiplies bfloat16 where Linux says so", () => {
  const flags = /^flags\s*:(.*)$/m.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1]?.split(" ") ?? [];
  const expected = flags.includes("avx512_bf16") && facts.isas.includes("avx512") ? ["avx512"] : [];
  expect(facts.bfloat16_isas).toEqual(expected);
});

test("threads, memory limit and instruction sets of one arithmetic change no byte", async () => {
  const { blobs, result } = await complete(trainSpec({ runtime: bfloat16() }));
  const { details } = await failure(trainSpec({ runtime: bfloat16({ memory_limit_bytes: 1000 }) }));
  for (const change of [
    ...[1, 3, 4, 7, 8, 16].map((threads) => ({ threads })),
    { memory_limit_bytes: details.needed },
  ]) {
    const other = await complete(trainSpec({ runtime: bfloat16(change) }));
    expect(other.blobs, JSON.stringify(change)).toEqual(blobs);
  }
  const converting = facts.isas.filter((isa) => !facts.bfloat16_isas.includes(isa));
  const [first, ...others] = await Promise.all(
    converting.map(async (isa) => (await complete(trainSpec({ runtime: bfloat16({ isa }) }))).blobs),
  );
  for (const other of others) expect(other).toEqual(first);
  const float32 = await complete(trainSpec());
  expect(float32.blobs).not.toEqual(blobs);
  expect(result.memory.predicted_bytes).toBe(float32.result.memory.predicted_bytes);
  // The course of training is the same: 3e-4 was seen after its twelve steps.
  expect(Math.abs(result.validation_loss / float32.result.validation_loss - 1)).toBeLessThan(5e-3);
});

/** One epoch in one optimiser step, cut into micro-batches of `batch_size` records. */
async function inOneStep(batch_size: number, records: typeof samples): Promise<Buffer[]> {
  const accumulate_steps = Math.ceil(samples.length / batch_size);
  const settings = { shuffle: false, num_epochs: 1, max_grad_norm: 0, validation_samples: [] };
  const step = { ...settings, batch_size, accumulate_steps, samples: records, runtime: bfloat16() };
  return (await complete(trainSpec(step))).blobs;
}

test("the order of a batch and its cut into micro-batches change no byte", async () => {
  const whole = await inOneStep(samples.length, samples);
  expect(await inOneStep(1, samples)).toEqual(whole);
  expect(await inOneStep(3, samples.toReversed())).toEqual(whole);
});

test("from every checkpoint a run ends with the bytes of the uninterrupted one, and not in float32", async () => {
  const whole = await run(trainSpec({ runtime: bfloat16() }));
  const folder = temporaryFolder();
  for (const [step, bytes] of whole.checkpoints) {
    const resume_from = join(folder, `${step}.safetensors`);
    writeFileSync(resume_from, bytes);
    const resumed = await complete(trainSpec({ resume_from, runtime: bfloat16({ threads: 1 }) }));
    expect(resumed.blobs, `from step ${step}`).toEqual(whole.blobs);
    expect(await failure(trainSpec({ resume_from }))).toMatchObject({ code: "run/corrupt" });
  }
});

test("float32 said or left out is the same run: each goes on from the other's checkpoint", async () => {
  const whole = await run(trainSpec());
  const said = { runtime: runtime({ compute_dtype: "float32" }) };
  const resume_from = join(temporaryFolder(), "checkpoint.safetensors");
  writeFileSync(resume_from, whole.checkpoints.get(3)!);
  expect((await complete(trainSpec({ resume_from, ...said }))).blobs).toEqual(whole.blobs);
});

test("a label's score does not depend on the records beside it, on threads or on the memory limit", async () => {
  const { result } = await complete(evaluateSpec({ runtime: bfloat16() }));
  expect(result).not.toEqual((await complete(evaluateSpec())).result);
  const { details } = await failure(evaluateSpec({ runtime: bfloat16({ memory_limit_bytes: 1000 }) }));
  const tight = { memory_limit_bytes: details.needed, threads: 2 };
  expect((await complete(evaluateSpec({ runtime: bfloat16(tight) }))).result).toEqual(result);
  for (const [index, { source }] of samples.entries()) {
    const variants = [{ ...evaluateSpec().variants[1], sources: [source] }];
    const alone = await complete(evaluateSpec({ variants, runtime: bfloat16() }));
    expect(alone.result.variants[0].predictions).toEqual([result.variants[1].predictions[index]]);
  }
});

test("a generated text does not depend on the texts beside it, on threads or on the memory limit", async () => {
  const prompts = samples.map(({ source }) => source);
  const { result } = await complete(generateSpec({ prompts, runtime: bfloat16() }));
  for (const [index, prompt] of prompts.entries()) {
    const alone = await complete(generateSpec({ prompts: [prompt], runtime: bfloat16({ threads: 1 }) }));
    expect(alone.result.outputs[0]).toEqual(result.outputs[index]);
  }
  const tight = bfloat16({ memory_limit_bytes: 60_000 });
  expect((await complete(generateSpec({ prompts, runtime: tight }))).result).toEqual(result);
});
