// Every export survives a panic inside it: the panic is an error with a code, the process goes on.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import * as native from "../index.js";
import {
  evaluateSpec,
  failure,
  generateSpec,
  run,
  temporaryFolder,
  tokenizeSpec,
  trainSpec,
} from "./fixture.js";

const handle = () => native.startRun(JSON.stringify(trainSpec({ num_epochs: 1 })), () => {});

/** How each export is called, by the name it has for the panic hook. */
const calls: Record<string, () => unknown> = {
  info: () => native.info(),
  describeModel: () => native.describeModel("{}"),
  describeTokenizer: () => native.describeTokenizer(import.meta.dirname),
  modelTensors: () => native.modelTensors(import.meta.dirname),
  inspect: () => native.inspect(JSON.stringify(trainSpec()), false),
  tokenize: () => native.tokenize(JSON.stringify(tokenizeSpec())),
  tokenizerFacts: () => native.tokenizerFacts(JSON.stringify(tokenizeSpec())),
  startRun: handle,
  "RunHandle.wait": () => handle().wait(),
  "RunHandle.cancel": () => handle().cancel(),
  syncFile: () => native.syncFile(import.meta.filename),
  syncDirectory: () => native.syncDirectory(import.meta.dirname),
  tryLock: () => native.tryLock(`${temporaryFolder()}/lock`, ""),
  "LockHandle.release": () => native.tryLock(`${temporaryFolder()}/lock`, "")?.release(),
  readLockHolder: () => native.readLockHolder(import.meta.filename),
};

function panicIn(place: string): void {
  process.env["TUNESMITH_PANIC_IN"] = place;
  onTestFinished(() => void delete process.env["TUNESMITH_PANIC_IN"]);
}

test("every export is listed here", () => {
  const classes = { LockHandle: native.LockHandle, RunHandle: native.RunHandle };
  const methods = Object.entries(classes).flatMap(([name, { prototype }]) =>
    Object.getOwnPropertyNames(prototype)
      .filter((method) => method !== "constructor")
      .map((method) => `${name}.${method}`),
  );
  const functions = Object.entries(native)
    .filter(([name, value]) => typeof value === "function" && !(name in classes))
    .map(([name]) => name);
  expect([...functions, ...methods].toSorted()).toEqual(Object.keys(calls).toSorted());
});

test.each(Object.keys(calls))("a panic in %s is an error, and the next call works", async (name) => {
  await calls[name]!();
  panicIn(name);
  expect(() => calls[name]!()).toThrow(expect.objectContaining({ code: "internal/panic" }));
  delete process.env["TUNESMITH_PANIC_IN"];
  await calls[name]!();
});

test.each([trainSpec(), evaluateSpec(), generateSpec()])(
  "a panic in a run's thread is a failure",
  async (spec) => {
    panicIn("a run");
    const error = await failure(spec);
    expect(error).toMatchObject({ code: "internal/panic", details: { place: "a run" } });
    expect(error.message).toMatch(/guard\.rs:\d+/);
  },
);

test("a panic in an inspection's thread is a failure", async () => {
  panicIn("an inspection");
  const outcome = JSON.parse(await native.inspect(JSON.stringify(trainSpec()), false));
  expect(outcome).toMatchObject({ status: "failed", error: { code: "internal/panic" } });
});

test("a panic in a tokenization's thread is a failure", async () => {
  panicIn("a tokenization");
  const outcome = JSON.parse(await native.tokenize(JSON.stringify(tokenizeSpec())));
  expect(outcome).toMatchObject({ status: "failed", error: { code: "internal/panic" } });
});

test("a spec that is not valid is thrown, whatever is wrong with it", () => {
  const invalid = expect.objectContaining({ code: "internal/invalid-spec" });
  for (const json of [
    "",
    "{}",
    '{"operation": "train"}',
    JSON.stringify({ ...generateSpec(), surprise: 1 }),
  ]) {
    expect(() => native.startRun(json, () => {})).toThrow(invalid);
    expect(() => native.inspect(json, false)).toThrow(invalid);
    expect(() => native.tokenize(json)).toThrow(invalid);
  }
  expect(() => native.inspect(JSON.stringify(generateSpec()), false)).toThrow(invalid);
});

test("the outcome can be waited for more than once, also after the end", async () => {
  const started = handle();
  const [first, second] = await Promise.all([started.wait(), started.wait()]);
  const third = await started.wait();
  expect(second).toEqual(first);
  expect(third).toEqual(first);
});

test("an exception of the listener is an uncaught exception, not lost", () => {
  const module = join(import.meta.dirname, "../index.js");
  const script = `const { startRun } = await import(${JSON.stringify(module)});
    process.on("uncaughtException", (error) => { console.log(error.message); process.exit(7); });
    await startRun(${JSON.stringify(JSON.stringify(trainSpec()))}, () => { throw new Error("no thanks"); }).wait();
    await new Promise(() => setTimeout(() => {}, 5000));`;
  const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect({ stdout, status }).toEqual({ stdout: "no thanks\n", status: 7 });
});

test("all events have been delivered when the outcome is there", async () => {
  const { events, outcome } = await run(trainSpec());
  const steps = events.filter((event) => event.type === "step").map((event) => event.step);
  expect(steps.at(-1)).toBe(outcome.result.steps);
});
