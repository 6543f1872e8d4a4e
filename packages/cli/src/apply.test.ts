import {
  validateApplyResult,
  validateManifestDiff,
  validatePlan,
  validateSavedPlan,
  type ApplyResult,
  type Plan,
  type RunListing,
} from "@tunesmith/contracts";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse, progress, Terminal } from "./testing/terminal.js";

const terminal = new Terminal();
const embeddedModel = fileURLToPath(new URL("../../../examples/base-model", import.meta.url));

describe("apply", () => {
  it("without -f takes the manifests of the current folder, and its JSON is as the schema says", async () => {
    const { exitCode, stdout, stderr } = await terminal.tune(["apply", "-o", "json"]);
    expect(exitCode).toBe(0);
    const result = parse<ApplyResult>(stdout);
    expect(validateApplyResult(result)).toMatchObject({ ok: true });
    expect(result.runs[0]!.paths.run).toBe(`.tunesmith/runs/${result.runs[0]!.run_id}`);
    expect(stderr).toMatch(/step 120\/120/);
  });

  it("ends with scores, curve and paths; piped output has no escape sequence", async () => {
    const { stdout, stderr } = await terminal.tune(["apply"], { env: { NO_COLOR: "" } });
    for (const part of [
      "accuracy",
      "95 % interval",
      "final loss",
      "training loss",
      "validation loss",
      "adapter ",
      "report.html",
      "record.json",
    ])
      expect(stdout).toContain(part);
    expect(stdout + stderr).not.toContain("\u001b");
    expect(stdout + stderr).not.toContain("\r");
    expect((await terminal.tune(["apply"])).stdout).toContain("unchanged");
  });

  it("colours when forced to, never when NO_COLOR is set; TERM=dumb gets ASCII", async () => {
    await terminal.tune(["apply"]);
    expect((await terminal.tune(["summary"], { env: { NO_COLOR: "", FORCE_COLOR: "1" } })).stdout).toContain(
      "\u001b[",
    );
    expect(
      (await terminal.tune(["summary"], { env: { NO_COLOR: "1", FORCE_COLOR: "1" } })).stdout,
    ).not.toContain("\u001b[");
    expect((await terminal.tune(["summary"], { env: { TERM: "dumb" } })).stdout).toMatch(/^[\x20-\x7e\n]+$/);
    for (const columns of ["80", "160"]) {
      const lines = (await terminal.tune(["summary"], { env: { COLUMNS: columns } })).stdout.split("\n");
      const prose = lines.filter((line) => !line.includes(".tunesmith/"));
      expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(Number(columns));
    }
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "after %s, told twice as by timeout, leaves a checkpoint, says how to go on, and ends with 130",
    async (signal) => {
      terminal.project.writeManifest({ prompt_tuning: { num_epochs: 2000 } });
      const running = terminal.start(["apply", "-f", "experiment.json"]);
      await progress(running);
      running.kill(signal);
      running.kill(signal);
      const { exitCode, stderr } = await running;
      expect(exitCode).toBe(130);
      expect(stderr).toContain("Go on with `tune apply -f experiment.json`");
      const { stdout } = await terminal.tune(["get", "-o", "json"]);
      expect(parse<RunListing>(stdout).items[0]).toMatchObject({
        state: "canceled",
      });
      expect(parse<Plan>((await terminal.tune(["plan", "-o", "json"])).stdout).runs[0]!.action).toBe(
        "resumed",
      );
    },
  );

  it("goes on after kill -9 to the same bytes", async () => {
    const whole = parse<ApplyResult>(
      (await terminal.tune(["apply", "-o", "json", "--state-dir", "whole"])).stdout,
    ).runs[0]!;
    for (let attempt = 0; attempt < 3; attempt++) {
      const running = terminal.start(["apply"]);
      await progress(running);
      running.kill("SIGKILL");
      await running;
    }
    const { exitCode, stdout } = await terminal.tune(["apply", "-o", "json"]);
    expect(exitCode).toBe(0);
    const resumed = parse<ApplyResult>(stdout).runs[0]!;
    expect(resumed.adapter_sha256).toBe(whole.adapter_sha256);
    expect(terminal.bytesOf(resumed)).toEqual(terminal.bytesOf(whole));
  });

  it("ends with 75 and names the holder while another process applies the same run", async () => {
    terminal.project.writeManifest({ prompt_tuning: { num_epochs: 20_000 } });
    const running = terminal.start(["apply"]);
    await progress(running);
    const { exitCode, stderr } = await terminal.tune(["apply"]);
    expect(running.exitCode).toBeNull();
    expect(exitCode).toBe(75);
    expect(stderr).toContain(`process ${running.pid}`);
    running.kill("SIGKILL");
    await running;
  });

  it("ends with 74 where nothing can be written", async () => {
    const { exitCode, stderr } = await terminal.tune(["apply", "--state-dir", "/dev/null/state"]);
    expect(exitCode).toBe(74);
    expect(stderr).toContain("/dev/null");
  });
});

describe("plan", () => {
  it("gives rows and steps as JSON, and saves a plan that apply carries out as long as it holds", async () => {
    const { exitCode, stdout } = await terminal.tune(["plan", "-o", "json", "--out", "plan.json"]);
    expect(exitCode).toBe(0);
    const plan = parse<Plan>(stdout);
    expect(validatePlan(plan)).toMatchObject({ ok: true });
    expect(plan.runs[0]!.predicted_seconds).toBeGreaterThan(0);
    const saved = Buffer.from(terminal.project.files().get("plan.json")!, "base64").toString();
    expect(validateSavedPlan(parse(saved))).toMatchObject({ ok: true });
    expect(saved).not.toMatch(/"predicted_seconds": [^n]/);
    expect(await terminal.tune(["apply", "plan.json", "-o", "json"])).toMatchObject({ exitCode: 0 });
    expect(await terminal.tune(["apply", "-f", "plan.json"])).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("the last completed run of `tiny`") as string,
    });
    expect(await terminal.tune(["apply", "plan.json", "--set", "runtime.seed=2"])).toMatchObject({
      exitCode: 64,
    });
  });

  it("tells by the exit status whether there is something to do, if asked to", async () => {
    expect((await terminal.tune(["plan", "--detailed-exitcode"])).exitCode).toBe(2);
    expect((await terminal.tune(["diff", "--detailed-exitcode"])).exitCode).toBe(2);
    await terminal.apply();
    expect((await terminal.tune(["plan", "--detailed-exitcode"])).exitCode).toBe(0);
    expect((await terminal.tune(["diff", "--detailed-exitcode"])).exitCode).toBe(0);
    const { exitCode, stdout } = await terminal.tune(["plan", "--set", "prompt_tuning.learning_rate=0.05"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/prompt_tuning.learning_rate +0.1 +→ +0.05/);
  });

  it("is about targets where some are named", async () => {
    terminal.project.writeManifest({ top: { name: "other" } }, "other.json");
    const { stdout } = await terminal.tune(["plan", "-o", "json", "--target", "other"]);
    expect(parse<Plan>(stdout).runs.map(({ experiment }) => experiment)).toEqual(["other"]);
    expect(await terminal.tune(["apply", "--target", "othr"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("`other`") as string,
    });
  });
});

describe("diff", () => {
  it("says what differs from the last completed run, by schema", async () => {
    expect((await terminal.tune(["diff"])).stdout).toContain("no completed run");
    await terminal.apply();
    expect((await terminal.tune(["diff"])).stdout).toContain("tiny: as in run");
    const { stdout } = await terminal.tune(["diff", "--set", "runtime.seed=7", "-o", "json"]);
    expect(validateManifestDiff(parse(stdout))).toMatchObject({
      ok: true,
      value: { experiments: [{ changes: [{ path: "runtime.seed", old: 73, new: 7 }] }] },
    });
  });
});

describe("long runs", () => {
  it("are asked about at a terminal; another answer than yes begins nothing", async () => {
    const base_model = { model_id: embeddedModel };
    const prompt_tuning = { base_model, num_epochs: 10_000, num_virtual_tokens: 450, batch_size: 16 };
    terminal.project.writeManifest({ prompt_tuning });
    const { exitCode, screen } = await terminal.pty("tune apply", {
      env: { TUNE_ISA: "scalar", TUNE_THREADS: "1" },
      typed: [["[y/N]", "n\r"]],
    });
    expect(exitCode).toBe(130);
    expect(screen).toContain("1 run to train");
    expect([...terminal.project.files().keys()].some((name) => name.startsWith(".tunesmith"))).toBe(false);
  });
});
