import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  validateEvaluationReport,
  validatePredictionLine,
  validateRunRecord,
  type ApplyResult,
} from "@tunesmith/contracts";
import { describe, expect, it } from "vitest";
import { peftAdapter, tinyModel } from "../../runner/src/testing/project.js";
import { parse, Terminal } from "./testing/terminal.js";

const terminal = new Terminal();

describe("a finished run", () => {
  it("is got, summed up and drawn", async () => {
    const { stdout: applied } = await terminal.tune(["apply", "-o", "json"]);
    const { run_id } = parse<ApplyResult>(applied).runs[0]!;
    expect(
      validateRunRecord(parse((await terminal.tune(["describe", run_id.slice(0, 8), "-o", "json"])).stdout)),
    ).toMatchObject({ ok: true });
    expect((await terminal.tune(["get"])).stdout).toContain(run_id.slice(0, 12));
    // A slip is no empty list, and an empty choice does not say that there is nothing to choose from.
    for (const [slip, meant] of [
      ["Runs", "runs"],
      ["tinny", "tiny"],
    ] as const)
      expect(await terminal.tune(["get", slip])).toMatchObject({
        exitCode: 64,
        stderr: expect.stringContaining(`Did you mean \`${meant}\`?`) as string,
      });
    expect((await terminal.tune(["get", "runs", "other"])).stdout).toBe("No run here is called `other`.");
    expect((await terminal.tune(["get", "-l", "team=b"])).stdout).toBe("No run here is marked `team=b`.");
    expect((await terminal.tune(["summary", "tiny"])).stdout).toContain("final loss");
    expect((await terminal.tune(["curve"])).stdout).toContain("training loss");
    expect((await terminal.tune(["curve", "tiny", "--svg"])).stdout).toMatch(/^<svg[\s\S]*<\/svg>$/);
    expect((await terminal.tune(["curve", "tiny", "--svg", "curve.svg"])).stdout).toBe("curve.svg");
    expect([...terminal.project.files().keys()]).toContain("curve.svg");
  });

  it("is evaluated again, with the same predictions as were stored", async () => {
    const { paths } = await terminal.apply();
    const stored = (name: string): string =>
      Buffer.from(terminal.project.files().get(join(paths.run, "evaluation", name))!, "base64")
        .toString()
        .trimEnd();
    expect((await terminal.tune(["evaluate", "tiny", "-o", "ndjson"])).stdout).toBe(stored("tuned.ndjson"));
    expect(parse((await terminal.tune(["evaluate", "tiny", "-o", "json"])).stdout)).toEqual(
      parse(stored("evaluation.json")),
    );
    const adHoc = await terminal.tune([
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
    const base = await terminal.tune([
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
    const { paths } = await terminal.apply();
    const asked = ["generate", "--max-new-tokens", "4", "-o", "json"];
    const byRun = await terminal.tune([...asked, "tiny", "--input", "record 7"]);
    expect(byRun.exitCode).toBe(0);
    expect(Object.keys(parse<object>(byRun.stdout))).toEqual(["text", "token_ids", "stop_reason"]);
    const byFolder = [...asked, "--model", "base", "--adapter", paths.adapter];
    expect((await terminal.tune([...byFolder, "--input", "record 7"])).stdout).toBe(byRun.stdout);
    expect((await terminal.tune([...byFolder, "--prompt", "Text: record 7 Answer:"])).stdout).toBe(
      byRun.stdout,
    );
    writeFileSync(join(terminal.project.folder, "base/generation_config.json"), '{"eos_token_id": 3}');
    expect(await terminal.tune([...byFolder, "--prompt", "x"])).toMatchObject({
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
    const verbatim = await terminal.tune([...generate, "--prompt", "A hi"]);
    expect(verbatim).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("only its width was checked") as string,
    });
    expect((await terminal.tune([...generate, "--input", "hi", "--template", "A {{input}}"])).stdout).toBe(
      verbatim.stdout,
    );
    const titled = [...generate, "--input", "hi", "--template", '{{"a=b title"}} {{input}}'];
    for (const field of ['"a=b title"=A', '"a\\u003db title"=A'])
      expect((await terminal.tune([...titled, "--field", field])).stdout).toBe(verbatim.stdout);
    expect(await terminal.tune(titled)).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining(`needs \`--field "a=b title"=TEXT\``) as string,
    });
    expect(await terminal.tune([...titled, "--field", "title=A"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining('{{"a=b title"}}') as string,
    });
    expect(
      await terminal.tune([...generate, "--input", "hi", "--template", "A {{input|trim}} "]),
    ).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("Write `{{input}}`") as string,
    });
    expect(await terminal.tune([...generate, "--input", "hi"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("--template") as string,
    });
    const evaluated = await terminal.tune([
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
    expect(await terminal.tune(["evaluate", "--model", "base", "--data", "test.jsonl"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("`tune evaluate` needs `--template`") as string,
    });
    const scored = ["--data", "test.jsonl", "--template", "{{input}}", "--label-scoring", "restricted"];
    expect(await terminal.tune(["evaluate", "--model", tinyModel, ...scored])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("`tune evaluate --label-scoring` needs `--labels`") as string,
    });
    const narrow = ["--data", "test.jsonl", "--template", "{{input}}", "--labels", "no,maybe"];
    expect(await terminal.tune(["evaluate", "--model", tinyModel, ...narrow])).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("`yes` of record") as string,
    });
    terminal.project.writeManifest({
      prompt_tuning: {
        init_method: "adapter",
        init_adapter: { path: peftAdapter },
        num_virtual_tokens: 7,
        num_epochs: 1,
      },
    });
    expect((await terminal.tune(["apply"])).exitCode).toBe(0);
  });
});
