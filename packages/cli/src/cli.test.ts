import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import {
  validateApplyResult,
  validateDiagnosticList,
  validateEvaluationReport,
  validatePlan,
  validatePredictionLine,
  validateRunRecord,
  type ApplyResult,
  type Plan,
} from "@tunesmith/contracts";
import { execa, type ResultPromise } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runProgram } from "./program.js";
import { peftAdapter, Project, tinyModel } from "../../runner/src/testing/project.js";

const bin = fileURLToPath(new URL("../bin/tune.js", import.meta.url));
let project: Project;
beforeEach(() => {
  project = new Project();
  // The state folder lies beside the nearest package.json.
  project.write("package.json", "{}");
});
afterEach(() => project.remove());

/** The program in a process of its own. */
function start(args: readonly string[]): ResultPromise<{ reject: false }> {
  return execa(process.execPath, [bin, ...args], {
    cwd: project.folder,
    env: { NO_COLOR: "1" },
    reject: false,
  });
}

/** The program in this process: its exit status and what it writes. */
async function tune(
  args: readonly string[],
  { env = {}, input = [] }: { env?: NodeJS.ProcessEnv; input?: string[] } = {},
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const written = { stdout: "", stderr: "" };
  const exitCode = await runProgram({
    argv: args,
    cwd: project.folder,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, COLUMNS: undefined, ...env },
    stdin: Readable.from(input.map((text) => Buffer.from(text))),
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    interruption: { signal: new AbortController().signal, listen: () => undefined },
  });
  return { exitCode, stdout: written.stdout.trimEnd(), stderr: written.stderr.trimEnd() };
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each test says what it reads
function parse<T>(text: string): T {
  return JSON.parse(text) as T;
}

/** Everything of a run that must not depend on how it was computed. */
function bytesOf({ paths }: ApplyResult["runs"][number]): Map<string, string> {
  const files = [...project.files(join(project.folder, paths.run))];
  return new Map(files.filter(([name]) => /^(adapter|adapter-best|evaluation)\/|^report/.test(name)));
}

describe("the command line", () => {
  it("explains itself", async () => {
    const { exitCode, stdout } = await tune(["--help"]);
    expect(exitCode).toBe(0);
    for (const verb of [
      "init",
      "validate",
      "plan",
      "apply",
      "get",
      "summary",
      "curve",
      "evaluate",
      "generate",
      "doctor",
    ]) {
      expect(stdout).toContain(`tune ${verb}`);
      const help = await tune([verb, "--help"]);
      expect(help.exitCode, verb).toBe(0);
      expect(help.stdout, verb).toContain("Examples:");
    }
  });

  it.each([
    [["aply"], "Did you mean `tune apply`?"],
    [["apply", "--sett", "a=1"], "Did you mean `--set`?"],
    [["apply", "extra"], "extra"],
    [["apply", "-f"], "Not enough arguments following: f"],
    [["validate", "--set"], "Not enough arguments following: set"],
    [["get", "-o", "yaml"], "yaml"],
    [["apply", "--set", "no-equals-sign"], "--set"],
    [["generate", "--model", "base"], "--prompt"],
    [["generate", "--model", "base", "--prompt", "a", "--input", "b"], "--prompt"],
    [["generate", "--model", "base", "--prompt", "a", "--max-new-tokens", "many"], "--max-new-tokens"],
    [["evaluate", "--model", "base"], "--data"],
    [["summary", "nothing"], "nothing"],
    [[], "tune COMMAND"],
  ])("ends with 64 and says what is wrong: %j", async (args, part) => {
    const { exitCode, stderr, stdout } = await tune(args);
    expect(exitCode).toBe(64);
    expect(stderr).toContain(part);
    expect(stdout).toBe("");
  });

  it("reads a manifest from standard input", async () => {
    for (const args of [["-f", "-"], ["--file", "-"], ["--file=-"]]) {
      const { exitCode, stderr } = await tune(["validate", ...args], { input: ["kind: Experimnt\n"] });
      expect(stderr).toContain("<stdin>:1:7");
      expect(exitCode).toBe(3);
    }
  });

  it("refuses a wrong TUNE_THREADS or TUNE_ISA", async () => {
    for (const env of [{ TUNE_THREADS: "0" }, { TUNE_THREADS: "two" }, { TUNE_ISA: "sse" }]) {
      expect((await tune(["plan"], { env })).exitCode).toBe(64);
    }
  });
});

describe("apply", () => {
  it("without -f takes the manifests of the current folder, and its JSON is as the schema says", async () => {
    const { exitCode, stdout, stderr } = await tune(["apply", "-o", "json"]);
    expect(exitCode).toBe(0);
    const result = parse<ApplyResult>(stdout);
    expect(validateApplyResult(result)).toMatchObject({ ok: true });
    expect(result.runs[0]!.paths.run).toBe(`.tunesmith/runs/${result.runs[0]!.run_id}`);
    expect(stderr).toMatch(/step 120\/120/);
  });

  it("ends with scores, curve and paths; piped output has no escape sequence", async () => {
    const { stdout, stderr } = await tune(["apply"], { env: { NO_COLOR: "" } });
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
    expect((await tune(["apply"])).stdout).toContain("unchanged");
  });

  it("colours when forced to, never when NO_COLOR is set; TERM=dumb gets ASCII", async () => {
    await tune(["apply"]);
    expect((await tune(["summary"], { env: { NO_COLOR: "", FORCE_COLOR: "1" } })).stdout).toContain(
      "\u001b[",
    );
    expect((await tune(["summary"], { env: { NO_COLOR: "1", FORCE_COLOR: "1" } })).stdout).not.toContain(
      "\u001b[",
    );
    expect((await tune(["summary"], { env: { TERM: "dumb" } })).stdout).toMatch(/^[\x20-\x7e\n]+$/);
    for (const columns of ["80", "160"]) {
      const lines = (await tune(["summary"], { env: { COLUMNS: columns } })).stdout.split("\n");
      const prose = lines.filter((line) => !line.includes(".tunesmith/"));
      expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(Number(columns));
    }
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "after %s leaves a checkpoint, says how to go on, and ends with 130",
    async (signal) => {
      project.writeManifest({ prompt_tuning: { num_epochs: 2000 } });
      const running = start(["apply", "-f", "experiment.json"]);
      await progress(running);
      running.kill(signal);
      const { exitCode, stderr } = await running;
      expect(exitCode).toBe(130);
      expect(stderr).toContain("Go on with `tune apply -f experiment.json`");
      const { stdout } = await tune(["get", "-o", "json"]);
      expect(parse<{ runs: { state: string; step: number }[] }>(stdout).runs[0]).toMatchObject({
        state: "canceled",
      });
      expect(parse<Plan>((await tune(["plan", "-o", "json"])).stdout).runs[0]!.action).toBe("resumed");
    },
  );

  it("goes on after kill -9 to the same bytes", async () => {
    const whole = parse<ApplyResult>((await tune(["apply", "-o", "json", "--state-dir", "whole"])).stdout)
      .runs[0]!;
    for (let attempt = 0; attempt < 3; attempt++) {
      const running = start(["apply"]);
      await progress(running);
      running.kill("SIGKILL");
      await running;
    }
    const { exitCode, stdout } = await tune(["apply", "-o", "json"]);
    expect(exitCode).toBe(0);
    const resumed = parse<ApplyResult>(stdout).runs[0]!;
    expect(resumed.adapter_sha256).toBe(whole.adapter_sha256);
    expect(bytesOf(resumed)).toEqual(bytesOf(whole));
  });

  it("ends with 75 and names the holder while another process applies the same run", async () => {
    project.writeManifest({ prompt_tuning: { num_epochs: 20_000 } });
    const running = start(["apply"]);
    await progress(running);
    const { exitCode, stderr } = await tune(["apply"]);
    expect(running.exitCode).toBeNull();
    expect(exitCode).toBe(75);
    expect(stderr).toContain(`process ${running.pid}`);
    running.kill("SIGKILL");
    await running;
  });

  it("ends with 74 where nothing can be written", async () => {
    const { exitCode, stderr } = await tune(["apply", "--state-dir", "/dev/null/state"]);
    expect(exitCode).toBe(74);
    expect(stderr).toContain("/dev/null");
  });
});

describe("bad input", () => {
  const cases: [string, () => void, string, string?][] = [
    ["a typo in a key", () => project.writeManifest({ prompt_tuning: { num_epocs: 3 } }), "num_epochs"],
    ["a wrong type", () => project.writeManifest({ prompt_tuning: { batch_size: "many" } }), "batch_size"],
    ["an unknown kind", () => project.writeManifest({ top: { kind: "Experimnt" } }), "Experiment"],
    [
      "a label outside the list",
      () => project.write("train.jsonl", '{"input":"a","output":"ye"}\n{"input":"b","output":"no"}\n'),
      "Did you mean `yes`?",
    ],
    [
      "a bad line",
      () => project.write("train.jsonl", '{"input":"a","output":"yes"}\n{"input":\n'),
      "train.jsonl:2",
    ],
    ["an empty file", () => project.write("train.jsonl", ""), "no records"],
    [
      "an over-long record",
      () => project.writeManifest({ prompt_tuning: { max_input_tokens: 4 } }),
      "max_input_tokens",
    ],
    [
      "a template without placeholder",
      () => project.writeManifest({ prompt_tuning: { verbalizer: "Hello" } }),
      "{{input}}",
    ],
    [
      "a template with the answer",
      () => project.writeManifest({ prompt_tuning: { verbalizer: "{{input}} {{output}}" } }),
      "{{output}}",
    ],
    [
      "a truncated weight file",
      () => writeFileSync(join(project.folder, "base/model.safetensors"), Buffer.alloc(100)),
      "model.safetensors",
    ],
    ["a tokenizer that is none", () => project.write("base/tokenizer.json", "{}"), "tokenizer.json"],
    [
      "an unsupported family",
      () => project.write("base/config.json", '{"architectures":["GPT2LMHeadModel"]}'),
      "GPT2LMHeadModel",
    ],
    [
      "a memory limit below any step",
      () => project.writeManifest({ top: { runtime: { memory_limit_mb: 1 } } }),
      "memory_limit_mb",
    ],
  ];
  it.each(cases)(
    "%s: exit 3, one message that says what to do, nothing left behind",
    async (_name, spoil, part) => {
      spoil();
      const { exitCode, stderr, stdout } = await tune(["apply"]);
      expect(exitCode).toBe(3);
      expect(stderr).toContain(part);
      expect(stderr).toContain("help:");
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(stdout).toBe("");
      expect([...project.files().keys()].filter((name) => name.startsWith(".tunesmith"))).toEqual([]);
    },
  );

  it("is reported whole, as data, by validate", async () => {
    project.writeManifest({ prompt_tuning: { num_epocs: 3, batch_size: "many" } }, "a.json");
    project.writeManifest({ top: { name: "Second" } }, "b.json");
    const { exitCode, stdout } = await tune(["validate", "-f", "a.json", "-f", "b.json", "-o", "json"]);
    expect(exitCode).toBe(3);
    const list = parse<{ diagnostics: { file: string; line: number }[] }>(stdout);
    expect(validateDiagnosticList(list)).toMatchObject({ ok: true });
    expect(new Set(list.diagnostics.map(({ file }) => file))).toEqual(new Set(["a.json", "b.json"]));
    expect(list.diagnostics.length).toBeGreaterThanOrEqual(3);
    expect((await tune(["validate", "-f", "a.json", "-o", "github"])).stdout).toMatch(
      /^::error file=a\.json,line=\d+/,
    );
    const good = await tune(["validate", "-f", "experiment.json", "-o", "json"]);
    expect([good.exitCode, parse(good.stdout)]).toEqual([0, { diagnostics: [] }]);
  });
});

describe("plan", () => {
  it("gives rows and steps as JSON, and saves a plan without a measured time", async () => {
    const { exitCode, stdout } = await tune(["plan", "-o", "json", "--out", "plan.json"]);
    expect(exitCode).toBe(0);
    const plan = parse<Plan>(stdout);
    expect(validatePlan(plan)).toMatchObject({ ok: true });
    expect(plan.runs[0]!.predicted_seconds).toBeGreaterThan(0);
    const saved = parse<Plan>(Buffer.from(project.files().get("plan.json")!, "base64").toString());
    expect(saved).toEqual({ runs: plan.runs.map((run) => ({ ...run, predicted_seconds: null })) });
  });
});

describe("a finished run", () => {
  it("is got, summed up and drawn", async () => {
    const { stdout: applied } = await tune(["apply", "-o", "json"]);
    const { run_id } = parse<ApplyResult>(applied).runs[0]!;
    expect(
      validateRunRecord(parse((await tune(["get", run_id.slice(0, 8), "-o", "json"])).stdout)),
    ).toMatchObject({ ok: true });
    expect((await tune(["get"])).stdout).toContain(run_id.slice(0, 12));
    expect((await tune(["summary", "tiny"])).stdout).toContain("final loss");
    expect((await tune(["curve"])).stdout).toContain("training loss");
    expect((await tune(["curve", "tiny", "--svg"])).stdout).toMatch(/^<svg[\s\S]*<\/svg>$/);
    expect((await tune(["curve", "tiny", "--svg", "curve.svg"])).stdout).toBe("curve.svg");
    expect([...project.files().keys()]).toContain("curve.svg");
  });

  it("is evaluated again, with the same predictions as were stored", async () => {
    const { paths } = parse<ApplyResult>((await tune(["apply", "-o", "json"])).stdout).runs[0]!;
    const stored = (name: string): string =>
      Buffer.from(project.files().get(join(paths.run, "evaluation", name))!, "base64")
        .toString()
        .trimEnd();
    expect((await tune(["evaluate", "tiny", "-o", "ndjson"])).stdout).toBe(stored("tuned.ndjson"));
    expect(parse((await tune(["evaluate", "tiny", "-o", "json"])).stdout)).toEqual(
      parse(stored("evaluation.json")),
    );
    const adHoc = await tune([
      "evaluate",
      "--model",
      "base",
      "--adapter",
      paths.adapter,
      "--data",
      "test.jsonl",
      "-o",
      "ndjson",
    ]);
    expect(adHoc.stdout).toBe(stored("tuned.ndjson"));
    const base = await tune([
      "evaluate",
      "--model",
      "base",
      "--data",
      "test.jsonl",
      "--template",
      "Text: {{input}} Answer:",
      "--labels",
      "no,yes",
      "-o",
      "ndjson",
    ]);
    expect(base.stdout).toBe(stored("base.ndjson"));
    for (const line of base.stdout.split("\n"))
      expect(validatePredictionLine(parse(line))).toMatchObject({ ok: true });
  });

  it("generates with its template; another base model is refused", async () => {
    const { paths } = parse<ApplyResult>((await tune(["apply", "-o", "json"])).stdout).runs[0]!;
    const asked = ["generate", "--max-new-tokens", "4", "-o", "json"];
    const byRun = await tune([...asked, "tiny", "--input", "record 7"]);
    expect(byRun.exitCode).toBe(0);
    expect(Object.keys(parse<object>(byRun.stdout))).toEqual(["text", "token_ids", "stop_reason"]);
    const byFolder = [...asked, "--model", "base", "--adapter", paths.adapter];
    expect((await tune([...byFolder, "--input", "record 7"])).stdout).toBe(byRun.stdout);
    expect((await tune([...byFolder, "--prompt", "Text: record 7 Answer:"])).stdout).toBe(byRun.stdout);
    writeFileSync(join(project.folder, "base/generation_config.json"), '{"eos_token_id": 3}');
    expect(await tune([...byFolder, "--prompt", "x"])).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("another base model") as string,
    });
  });
});

describe("an adapter that PEFT wrote", () => {
  it("works wherever --adapter stands; --input needs a template", async () => {
    const generate = [
      "generate",
      "--model",
      tinyModel,
      "--adapter",
      peftAdapter,
      "--max-new-tokens",
      "3",
      "-o",
      "json",
    ];
    const verbatim = await tune([...generate, "--prompt", "A hi"]);
    expect(verbatim).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("only its width was checked") as string,
    });
    expect((await tune([...generate, "--input", "hi", "--template", "A {{input}}"])).stdout).toBe(
      verbatim.stdout,
    );
    expect(await tune([...generate, "--input", "hi"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("--template") as string,
    });
    const evaluated = await tune([
      "evaluate",
      "--model",
      tinyModel,
      "--adapter",
      peftAdapter,
      "--data",
      "test.jsonl",
      "--template",
      "{{input}}",
      "--labels",
      "no,yes",
      "-o",
      "json",
    ]);
    expect(validateEvaluationReport(parse(evaluated.stdout))).toMatchObject({
      ok: true,
      value: { summary: { n: 12 } },
    });
    project.writeManifest({
      prompt_tuning: {
        init_method: "adapter",
        init_adapter: { path: peftAdapter },
        num_virtual_tokens: 7,
        num_epochs: 1,
      },
    });
    expect((await tune(["apply"])).exitCode).toBe(0);
  });
});

describe("init", () => {
  it.each(["classification", "extraction", "generation"])(
    "writes a starter for %s that validates and runs",
    async (task) => {
      mkdirSync(join(project.folder, "mine"));
      const made = await tune(["init", "mine", "--task", task, "--model", "../base"]);
      expect(made.exitCode).toBe(0);
      expect(made.stdout).toContain("tune apply -f mine/experiment.yaml");
      expect((await tune(["validate", "-f", "mine"])).exitCode).toBe(0);
      expect((await tune(["apply", "-f", "mine", "--set", "prompt_tuning.num_epochs=1"])).exitCode).toBe(0);
      expect(await tune(["init", "mine"])).toMatchObject({
        exitCode: 64,
        stderr: expect.stringContaining("exists already") as string,
      });
    },
  );
});

it("doctor finds this machine in order", async () => {
  const { exitCode, stdout } = await tune(["doctor", "-o", "json"]);
  expect(exitCode).toBe(0);
  expect(parse<{ ok: boolean; checks: { name: string }[] }>(stdout)).toMatchObject({ ok: true });
});

/** Waits until training has shown its first steps. */
async function progress(running: ResultPromise<{ reject: false }>): Promise<void> {
  await new Promise<void>((resolve) => {
    running.stderr.on("data", (text: Buffer) => {
      if (text.toString().includes("loss")) resolve();
    });
  });
}
