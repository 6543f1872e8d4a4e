import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { MetricLine } from "@tunesmith/contracts";
import { openStore } from "@tunesmith/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadEngine } from "../shared/engine.js";
import {
  applyManifests,
  listRuns,
  planManifests,
  readLog,
  runStatus,
  type ApplyEvent,
  type LogLine,
} from "../index.js";
import type { LoggedEvent } from "./log-line.js";
import { LogMerge } from "./merge-log.js";
import { Project } from "../testing/project.js";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const place = () => ({ cwd: project.folder, stateDir: project.stateDir });
const apply = (options: Parameters<typeof applyManifests>[1] = {}) =>
  applyManifests(["experiment.json"], { ...place(), ...options });

async function linesOf(options: Parameters<typeof readLog>[1] = {}): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  for await (const line of readLog("tiny", { ...place(), ...options })) lines.push(line);
  return lines;
}

const states = (lines: readonly LogLine[]) =>
  lines.flatMap((line) => (line.type === "state" ? [line.state] : []));
const stepsOf = (lines: readonly LogLine[]) =>
  lines.flatMap((line) => (line.type === "step" ? [line.step] : []));
const oneTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

/** Stops an apply in step `at`; `held` is called while it holds the run. */
async function interruptAt(at: number): Promise<void> {
  const abort = new AbortController();
  const onEvent = (event: ApplyEvent): void => {
    if (event.type === "step" && event.step >= at) abort.abort();
  };
  await expect(apply({ signal: abort.signal, onEvent })).rejects.toMatchObject({ exitCode: 130 });
}

describe("the log of a run", () => {
  it("tells its states, every step once and its checkpoints, in order", async () => {
    await apply();
    const lines = await linesOf();
    expect(states(lines)).toEqual(["running", "storing", "completed"]);
    expect(stepsOf(lines)).toEqual(oneTo(120));
    expect(lines.filter(({ type }) => type === "validation")).toHaveLength(30);
    expect(lines.filter(({ type }) => type === "checkpoint").length).toBeGreaterThan(0);
    expect(lines[0]).toMatchObject({ type: "state", state: "running", attempt: 1, step: 0 });
    expect(lines.at(-1)).toMatchObject({ type: "state", state: "completed", step: 120 });
  });

  it("tells both attempts of an interrupted run", async () => {
    await interruptAt(37);
    expect(states(await linesOf())).toEqual(["running", "canceled"]);
    await apply();
    const lines = await linesOf();
    expect(states(lines)).toEqual(["running", "canceled", "running", "storing", "completed"]);
    expect(stepsOf(lines)).toEqual(oneTo(120));
    const canceled = lines.findIndex((line) => line.type === "state" && line.state === "canceled");
    const stored = lines[canceled]! as LoggedEvent;
    expect(Math.max(...stepsOf(lines.slice(0, canceled)))).toBe(stored.step);
  });

  it("is followed to the end of the run, and ends by itself", async () => {
    await interruptAt(5);
    const running = apply();
    // The run is taken up again first: a run that nobody has has ended.
    for (;;) {
      const { isHeld, status } = await runStatus("tiny", place());
      if (isHeld && status.attempts === 2) break;
    }
    const followed = await linesOf({ follow: true });
    await running;
    expect(stepsOf(followed)).toEqual(oneTo(120));
    expect(states(followed).at(-1)).toBe("completed");
  });

  it("is followed until the signal, without an error", async () => {
    await interruptAt(5);
    const [entry] = await listRuns(place());
    const store = openStore(project.stateDir, await loadEngine());
    const held = await store.lock(entry!.status.run_id, "tune apply");
    await held.writeStatus({ ...entry!.status, state: "running" });
    const abort = new AbortController();
    const seen: LogLine[] = [];
    for await (const line of readLog("tiny", { ...place(), follow: true, signal: abort.signal })) {
      seen.push(line);
      if (line.type === "state" && line.state === "canceled") abort.abort();
    }
    expect(states(seen)).toEqual(["running", "canceled"]);
    await held.release();
  });

  it("passes over a line that is cut short or no event", async () => {
    await apply();
    const [entry] = await listRuns(place());
    appendFileSync(join(project.folder, entry!.paths.run, "events.ndjson"), '[1]\n{"at": "2026');
    expect(states(await linesOf())).toEqual(["running", "storing", "completed"]);
  });
});

const step = (number: number) => ({ type: "step", step: number }) as MetricLine;
const state = (name: string, number: number) =>
  ({ type: "state", at: "", attempt: 1, state: name, step: number }) as LoggedEvent;
const told = (lines: Iterable<LogLine>) =>
  [...lines].map((line) => (line.type === "state" ? line.state : line.step));

it("puts steps behind the event that begins them and before the one that counts them", () => {
  const merge = new LogMerge();
  merge.add(
    [state("running", 0), state("failed", 2), state("running", 2), state("failed", 2)],
    [step(1), step(2), step(3), step(4)],
  );
  // The last attempt ended behind step 4, of which nothing was stored.
  expect(told(merge.take())).toEqual(["running", 1, 2, "failed", "running", 3, 4, "failed"]);
  merge.add([state("running", 2)], [step(3)]);
  expect(told(merge.take())).toEqual(["running", 3]);
  expect(told(merge.take())).toEqual([]);
});

describe("where a run stands", () => {
  it("is told of a completed run", async () => {
    const { runs } = await apply();
    const standing = await runStatus(undefined, place());
    expect(standing).toMatchObject({
      status: { state: "completed" },
      isHeld: false,
      step: 120,
      stepsTotal: 120,
      loss: runs[0]!.final_loss,
      secondsLeft: null,
      next: `tune summary ${runs[0]!.run_id.slice(0, 12)}`,
    });
    expect(standing.rowsPerSecond).toBeGreaterThan(0);
    expect(standing.validationLoss).toBeGreaterThan(0);
  });

  it("is told of an interrupted run, with the command that goes on", async () => {
    const set = ["prompt_tuning.verbalizer='It''s {{input}}'"];
    const abort = new AbortController();
    const onEvent = (event: ApplyEvent): void => {
      if (event.type === "step" && event.step >= 37) abort.abort();
    };
    await expect(apply({ set, signal: abort.signal, onEvent })).rejects.toMatchObject({ exitCode: 130 });
    const standing = await runStatus("tiny", place());
    expect(standing).toMatchObject({ status: { state: "canceled" }, isHeld: false });
    expect(standing.step).toBeGreaterThanOrEqual(37);
    expect(standing.next).toBe(
      `tune apply -f experiment.json --set 'prompt_tuning.verbalizer='\\''It'\\'''\\''s {{input}}'\\'''`,
    );
  });

  it("names the process that has the run, and how fast it goes", async () => {
    await interruptAt(37);
    const [entry] = await listRuns(place());
    const store = openStore(project.stateDir, await loadEngine());
    const held = await store.lock(entry!.status.run_id, "tune apply -f elsewhere");
    await held.writeStatus({ ...entry!.status, state: "running" });
    const standing = await runStatus("tiny", place());
    expect(standing).toMatchObject({
      isHeld: true,
      holder: { pid: process.pid, command: "tune apply -f elsewhere" },
      next: `tune logs ${entry!.status.run_id.slice(0, 12)} --follow`,
    });
    expect(standing.secondsLeft).toBeGreaterThan(0);
    await held.release();
    // Its state still says running, but nobody has it.
    expect(await runStatus("tiny", place())).toMatchObject({
      isHeld: false,
      secondsLeft: null,
      next: "tune apply -f experiment.json",
    });
  });

  it("is not told of a run that was never begun", async () => {
    await planManifests(["experiment.json"], place());
    await expect(runStatus(undefined, place())).rejects.toMatchObject({ exitCode: 64 });
  });
});
