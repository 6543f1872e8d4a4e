// A run that was stopped goes on to the same bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { complete, failure, run, temporaryFolder, trainSpec } from "./fixture.js";

test("from every checkpoint the run ends with the bytes of the uninterrupted one", async () => {
  const whole = await run(trainSpec());
  expect(whole.checkpoints.size).toBe(whole.outcome.result.steps - 1);
  const folder = temporaryFolder();
  for (const [step, bytes] of whole.checkpoints) {
    const resume_from = join(folder, `${step}.safetensors`);
    writeFileSync(resume_from, bytes);
    const resumed = await run(trainSpec({ resume_from, runtime: { ...trainSpec().runtime, threads: 1 } }));
    expect(resumed.blobs, `from step ${step}`).toEqual(whole.blobs);
    const { memory: _, ...result } = resumed.outcome.result;
    expect(whole.outcome.result).toMatchObject(result);
    expect(resumed.events[0].start_step).toBe(step);
    const steps = resumed.events.filter((event) => event.type === "step").map((event) => event.step);
    expect(steps[0]).toBe(step + 1);
    const expected = whole.events.filter((event) => event.type === "validation" && event.step > step);
    expect(resumed.events.filter((event) => event.type === "validation")).toEqual(expected);
  }
});

test("a canceled run leaves a checkpoint to go on from", async () => {
  const spec = trainSpec({ num_epochs: 200, checkpoint_every_steps: 1000, validation_samples: [] });
  const whole = await complete(spec);
  const stopped = await run(spec, (event, cancel) => {
    if (event.type === "step" && event.step >= 3) cancel();
  });
  expect(stopped.outcome).toMatchObject({ status: "canceled", blob: 0 });
  const resume_from = join(temporaryFolder(), "checkpoint.safetensors");
  writeFileSync(resume_from, stopped.blobs[0]!);
  expect((await complete({ ...spec, resume_from })).blobs).toEqual(whole.blobs);
});

test("the checkpoint of another run, and a damaged one, are refused", async () => {
  const { checkpoints } = await run(trainSpec());
  const bytes = checkpoints.get(2)!;
  const resume_from = join(temporaryFolder(), "checkpoint.safetensors");
  writeFileSync(resume_from, bytes);
  const refused = { code: "run/corrupt", details: { path: resume_from } };
  expect(await failure(trainSpec({ resume_from, learning_rate: 0.06 }))).toMatchObject(refused);
  writeFileSync(resume_from, bytes.subarray(0, bytes.length - 4));
  expect(await failure(trainSpec({ resume_from }))).toMatchObject(refused);
  expect(await failure(trainSpec({ resume_from: `${resume_from}.missing` }))).toMatchObject({
    code: "run/corrupt",
  });
});
