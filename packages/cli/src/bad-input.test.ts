import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateDiagnosticList, type Plan } from "@tunesmith/contracts";
import { describe, expect, it } from "vitest";
import { parse, Terminal } from "./testing/terminal.js";

const terminal = new Terminal();

function limit(mebibytes: number): string[] {
  return ["--set", `runtime.memory_limit_mb=${mebibytes}`];
}

describe("bad input", () => {
  const cases: [string, () => void, string, string?][] = [
    [
      "a typo in a key",
      () => terminal.project.writeManifest({ prompt_tuning: { num_epocs: 3 } }),
      "num_epochs",
    ],
    [
      "a wrong type",
      () => terminal.project.writeManifest({ prompt_tuning: { batch_size: "many" } }),
      "batch_size",
    ],
    ["an unknown kind", () => terminal.project.writeManifest({ top: { kind: "Experimnt" } }), "Experiment"],
    [
      "a label outside the list",
      () =>
        terminal.project.write("train.jsonl", '{"input":"a","output":"ye"}\n{"input":"b","output":"no"}\n'),
      "Did you mean `yes`?",
    ],
    [
      "a bad line",
      () => terminal.project.write("train.jsonl", '{"input":"a","output":"yes"}\n{"input":\n'),
      "train.jsonl:2",
    ],
    ["an empty file", () => terminal.project.write("train.jsonl", ""), "no records"],
    [
      "an over-long record",
      () => terminal.project.writeManifest({ prompt_tuning: { max_input_tokens: 4 } }),
      "max_input_tokens",
    ],
    [
      "a template without placeholder",
      () => terminal.project.writeManifest({ prompt_tuning: { verbalizer: "Hello" } }),
      "{{input}}",
    ],
    [
      "a template with the answer",
      () => terminal.project.writeManifest({ prompt_tuning: { verbalizer: "{{input}} {{output}}" } }),
      "{{output}}",
    ],
    [
      "a truncated weight file",
      () => writeFileSync(join(terminal.project.folder, "base/model.safetensors"), Buffer.alloc(100)),
      "model.safetensors",
    ],
    ["a tokenizer that is none", () => terminal.project.write("base/tokenizer.json", "{}"), "tokenizer.json"],
    [
      "an unsupported family",
      () => terminal.project.write("base/config.json", '{"architectures":["MixtralForCausalLM"]}'),
      "MixtralForCausalLM",
    ],
    [
      "a memory limit below any step",
      () => terminal.project.writeManifest({ top: { runtime: { memory_limit_mb: 1 } } }),
      "memory_limit_mb",
    ],
  ];
  it("says the least memory limit that works, which does, and is kept", async () => {
    const { stderr } = await terminal.tune(["plan", ...limit(1)]);
    const least = Number(/to (\d+) or more/.exec(stderr)![1]);
    expect((await terminal.tune(["plan", ...limit(least - 1)])).exitCode).toBe(3);
    expect((await terminal.tune(["apply", ...limit(least - 1)])).stderr).toContain(`to ${least} or more`);
    const planned = await terminal.tune(["plan", "-o", "json", ...limit(least)]);
    const [run] = parse<Plan>(planned.stdout).runs;
    const { memory } = await terminal.apply(...limit(least), "--set", "prompt_tuning.num_epochs=1");
    expect(memory!.peak_bytes).toBeLessThanOrEqual(least * 2 ** 20);
    expect(memory!.mapped_bytes).toBe(run!.mapped_bytes);
    expect((await terminal.tune(["status"])).stdout).toMatch(/memory +.* at most\n +weights +.*, mapped/);
  });

  it.each(cases)(
    "%s: exit 3, one message that says what to do, nothing left behind",
    async (_name, spoil, part) => {
      spoil();
      const { exitCode, stderr, stdout } = await terminal.tune(["apply"]);
      expect(exitCode).toBe(3);
      expect(stderr).toContain(part);
      expect(stderr).toContain("help:");
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(stdout).toBe("");
      expect([...terminal.project.files().keys()].filter((name) => name.startsWith(".tunesmith"))).toEqual(
        [],
      );
    },
  );

  it("is reported whole, as data, by validate", async () => {
    terminal.project.writeManifest({ prompt_tuning: { num_epocs: 3, batch_size: "many" } }, "a.json");
    terminal.project.writeManifest({ top: { name: "Second" } }, "b.json");
    const { exitCode, stdout } = await terminal.tune([
      "validate",
      "-f",
      "a.json",
      "-f",
      "b.json",
      "-o",
      "json",
    ]);
    expect(exitCode).toBe(3);
    const list = parse<{ diagnostics: { file: string; line: number }[] }>(stdout);
    expect(validateDiagnosticList(list)).toMatchObject({ ok: true });
    expect(new Set(list.diagnostics.map(({ file }) => file))).toEqual(new Set(["a.json", "b.json"]));
    expect(list.diagnostics.length).toBeGreaterThanOrEqual(3);
    expect((await terminal.tune(["validate", "-f", "a.json", "-o", "github"])).stdout).toMatch(
      /^::error file=a\.json,line=\d+/,
    );
    const good = await terminal.tune(["validate", "-f", "experiment.json", "-o", "json"]);
    expect([good.exitCode, parse(good.stdout)]).toEqual([0, { diagnostics: [] }]);
  });
});
