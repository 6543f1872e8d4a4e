import {
  validateListing,
  validateRunComparison,
  validateRunStatus,
  type RunComparison,
  type RunListing,
  type RunStanding,
  type RunStatus,
} from "@tunesmith/contracts";
import { describe, expect, it } from "vitest";
import { parse, progress, Terminal } from "./testing/terminal.js";

const terminal = new Terminal();

/** Ways for a run not to reach its end: what it is called, and what to do. */
const ends = {
  failed: {
    state: "failed",
    called: /^ {2}Run [0-9a-f]{12} of `ended` failed: `.*train\.jsonl` cannot be used: .*$/m,
    next: /help: Mend the cause and go on with `tune apply -f ended\.json`; `tune logs [0-9a-f]{12}` says/,
  },
  killed: {
    // Behind "running", or "pending" where the first step was not written yet.
    state: "ing (cut off)",
    called: /^ {2}Run [0-9a-f]{12} of `ended` was cut off: the process that had it is gone\./m,
    next: /help: Go on with `tune apply -f ended\.json`\./,
  },
  interrupted: {
    state: "canceled",
    called: /^ {2}Run [0-9a-f]{12} of `ended` was interrupted\. A checkpoint of step \d+ is saved\.$/m,
    next: /help: Go on with `tune apply -f ended\.json`\./,
  },
} as const;

/** Brings a run of `ended` to such an end. */
async function end(how: keyof typeof ends): Promise<void> {
  const prompt_tuning = { num_epochs: how === "failed" ? 1 : 20_000 };
  const results_reference = { type: "container", location: { path: "train.jsonl" } };
  const top = { name: "ended", ...(how === "failed" ? { results_reference } : {}) };
  terminal.project.writeManifest({ prompt_tuning, top }, "ended.json");
  if (how === "failed") {
    await terminal.tune(["apply", "-f", "ended.json"]);
    return;
  }
  const running = terminal.start(["apply", "-f", "ended.json"]);
  await progress(running);
  running.kill(how === "killed" ? "SIGKILL" : "SIGINT");
  await running;
}

describe.each(Object.keys(ends) as (keyof typeof ends)[])("a run that was %s", (how) => {
  const { state, called, next } = ends[how];

  it("is called that by every verb, with what to do", async () => {
    await end(how);
    await terminal.tune(["apply", "-f", "experiment.json", "--set", "prompt_tuning.num_epochs=1"]);
    const id = parse<RunListing>((await terminal.tune(["get", "runs", "ended", "-o", "json"])).stdout)
      .items[0]!.run_id;
    // What needs a completed run refuses it, by name and by id.
    for (const args of [
      ["summary", "ended"],
      ["summary", id],
      ["evaluate", "ended"],
      ["generate", "ended", "--input", "record 1"],
      ["generate", id, "--input", "record 1"],
      ["compare", "tiny", id, "--data", "test.jsonl"],
    ]) {
      const { exitCode, stdout, stderr } = await terminal.tune(args);
      expect([exitCode, stdout], args.join(" ")).toEqual([64, ""]);
      expect(stderr).toMatch(called);
      expect(stderr).toMatch(next);
    }
    // What shows any run shows it, and says so.
    for (const args of [
      ["describe", "ended"],
      ["curve", "tiny", id],
      ["logs", id, "--follow", "--tail", "1"],
      ["compare", "tiny", "ended"],
    ]) {
      const { exitCode, stderr } = await terminal.tune(args);
      expect(exitCode, args.join(" ")).toBe(0);
      expect(stderr).toMatch(called);
      expect(stderr).toMatch(next);
    }
    expect((await terminal.tune(["describe", "ended"])).stdout).toMatch(
      how === "killed" ? /^ {2}state {5}\w+ing \(cut off\)$/m : new RegExp(`^ {2}state {5}${state}$`, "m"),
    );
    const compared = (await terminal.tune(["compare", "tiny", "ended"])).stdout;
    expect(compared.split("\n").find((line) => line.startsWith("state"))).toMatch(/ completed {2,}/);
    expect(compared.split("\n").find((line) => line.startsWith("state"))).toContain(state);
    expect(compared).not.toContain("record by record on");
    const status = (await terminal.tune(["status", "ended"])).stdout;
    expect(status.split("\n")[0]!.endsWith(state)).toBe(true);
    expect(status).toContain("Next: npx tune apply -f ended.json");
    const listed = (await terminal.tune(["get"])).stdout;
    expect(listed).toMatch(how === "killed" ? / ended +cut off / : new RegExp(` ended +${state} `));
    expect(listed).toContain("`tune status RUN`");
    // A program is told what the state alone would not tell.
    const cutOff = how === "killed" ? true : undefined;
    const listing = parse<RunListing>((await terminal.tune(["get", "-o", "json"])).stdout);
    expect(validateListing(listing)).toMatchObject({ ok: true });
    expect(new Map(listing.items.map((run) => [run.experiment, run.is_cut_off]))).toEqual(
      new Map([
        ["ended", cutOff],
        ["tiny", undefined],
      ]),
    );
    const described = parse<RunStatus>((await terminal.tune(["describe", "ended", "-o", "json"])).stdout);
    expect(validateRunStatus(described)).toMatchObject({ ok: true });
    expect(described.is_cut_off).toBe(cutOff);
    const standing = parse<RunStanding>((await terminal.tune(["status", "ended", "-o", "json"])).stdout);
    expect(standing.is_cut_off).toBe(how === "killed");
    const comparison = parse<RunComparison>(
      (await terminal.tune(["compare", "tiny", "ended", "-o", "json"])).stdout,
    );
    expect(validateRunComparison(comparison)).toMatchObject({ ok: true });
    expect(comparison.runs.map(({ is_cut_off }) => is_cut_off)).toEqual([undefined, cutOff]);
  });
});

describe.each(["killed", "interrupted"] as const)("a run that was %s and goes on", (how) => {
  it("tells times in the order of its states, the earlier ones of its first attempt", async () => {
    const standing = async (): Promise<RunStanding> =>
      parse<RunStanding>((await terminal.tune(["status", "ended", "-o", "json"])).stdout);
    await end(how);
    const first = await standing();
    await end(how);
    const second = await standing();
    expect([first.attempts, second.attempts]).toEqual([1, 2]);
    expect([second.queued_at, second.running_at]).toEqual([first.queued_at, first.running_at]);
    const { created_at, queued_at, pending_at, running_at, completed_at, modified_at } = parse<RunStatus>(
      (await terminal.tune(["describe", "ended", "-o", "json"])).stdout,
    );
    const times = [created_at, queued_at, pending_at, running_at, completed_at ?? modified_at, modified_at];
    const inMilliseconds = times.map((time) => Date.parse(time ?? ""));
    expect(inMilliseconds).toEqual(inMilliseconds.toSorted((a, b) => a - b));
  });
});

describe("a completed run whose experiment failed later", () => {
  it("is used, with a word on the later one", async () => {
    await terminal.apply("-f", "experiment.json", "--set", "prompt_tuning.num_epochs=1");
    const results_reference = { type: "container", location: { path: "train.jsonl" } };
    terminal.project.writeManifest({ top: { results_reference }, prompt_tuning: { num_epochs: 2 } });
    await terminal.tune(["apply"]);
    for (const args of [
      ["summary"],
      ["summary", "tiny"],
      ["evaluate", "tiny"],
      ["generate", "tiny", "--input", "a"],
    ]) {
      const { exitCode, stderr } = await terminal.tune(args);
      expect(exitCode, args.join(" ")).toBe(0);
      expect(stderr).toMatch(
        /warning run\/older\n {2}Run .* failed: .* What follows is of run [0-9a-f]{12}, /,
      );
    }
  });
});

describe("an Evaluation", () => {
  it("says what became of an experiment that it names", async () => {
    await end("failed");
    const evaluation = {
      apiVersion: "tune/v1",
      kind: "Evaluation",
      name: "table",
      subjects: [{ type: "experiment", name: "ended" }],
      data_references: [{ type: "container", location: { path: "test.jsonl" } }],
    };
    terminal.project.write("table.json", JSON.stringify(evaluation));
    const { exitCode, stderr } = await terminal.tune(["evaluate", "-f", "table.json"]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(
      /No run of an experiment `ended` is completed\. Run [0-9a-f]{12} of `ended` failed: /,
    );
    expect(stderr).toMatch(ends.failed.next);
  });
});
