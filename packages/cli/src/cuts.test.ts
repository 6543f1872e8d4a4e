import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EvaluationTable, RunComparison } from "@tunesmith/contracts";
import { beforeEach, describe, expect, it } from "vitest";
import { parse, Terminal } from "./testing/terminal.js";

const terminal = new Terminal();

const end = " and the end".repeat(20);
const long = `the ring and the stone was red${end}`;

/** Records of which the first has a text that is too long. */
const records = (...first: string[]): string =>
  [...first, "record 1", "record 2"]
    .map((input, index) => `${JSON.stringify({ input, output: index % 2 === 0 ? "yes" : "no" })}\n`)
    .join("");

/** The records of the project, cut on the right to 24 tokens. */
function cutting(top: object = {}, prompt_tuning: object = {}): void {
  terminal.project.writeManifest({
    prompt_tuning: {
      num_epochs: 1,
      max_input_tokens: 24,
      on_too_long: "truncate_right",
      verbalizer: "{{input}}\nAnswer:",
      ...prompt_tuning,
    },
    top: { validation: undefined, ...top },
  });
}

/** The problems that a command told: `severity code place message`. */
function told(stderr: string): string[] {
  return [...stderr.matchAll(/^((?:warning|error) .*)\n +(.*)$/gm)].map(
    ([, head, message]) => `${head} ${message}`,
  );
}

/** Of 24 tokens, the first and those of the template stay. */
const lost = "loses 118 tokens of `{{input}}`";
const lostHeld = "loses 119 tokens of `{{input}}`";

/** The warning of one record that is cut. */
function cut(file: string, set: string, loss: string): string {
  return `warning data/truncated ${file}:1 1 ${set} record is cut to the token limits: ${file}:1 ${loss}.`;
}

beforeEach(() => {
  terminal.project.write("train.jsonl", records(long));
  terminal.project.write("test.jsonl", records(`the ring and the stone ended${end}`));
});

describe("a text that is cut", () => {
  beforeEach(async () => {
    cutting();
    await terminal.apply();
    terminal.project.write("more.jsonl", records(long));
  });

  it("is told with the tokens that it loses, by every command that judges", async () => {
    const deep = told((await terminal.tune(["validate", "--deep"])).stderr);
    expect(deep).toContain(cut("train.jsonl", "training", lost));
    expect(deep).toContain(cut("test.jsonl", "evaluation", lostHeld));
    const evaluation = {
      apiVersion: "tune/v1",
      kind: "Evaluation",
      name: "compared",
      subjects: [{ type: "experiment", name: "tiny" }],
      data_references: [{ type: "container", location: { path: "more.jsonl" } }],
    };
    terminal.project.write("evaluation.json", JSON.stringify(evaluation));
    for (const [args, file, loss] of [
      [["tiny"], "test.jsonl", lostHeld],
      [["tiny", "--data", "more.jsonl"], "more.jsonl", lost],
      [["tiny", "--data", "more.jsonl", "-o", "ndjson"], "more.jsonl", lost],
      [["-f", "evaluation.json"], "more.jsonl", lost],
    ] as const) {
      const { exitCode, stderr } = await terminal.tune(["evaluate", ...args]);
      expect(exitCode).toBe(0);
      expect(told(stderr), args.join(" ")).toContain(cut(file, "evaluation", loss));
      // An Evaluation has a limit of its own; a finished adapter's cannot be raised.
      expect(stderr).toContain(args[0] === "-f" ? "Raise `max_input_tokens`" : "Shorten them: the limit");
    }
  });

  it("is told of one text with the adapter's limit, which nobody can raise", async () => {
    const { exitCode, stderr } = await terminal.tune(["generate", "tiny", "--input", long]);
    expect(exitCode).toBe(0);
    expect(told(stderr)).toEqual([
      `warning data/text-cut The text is cut to the 24 tokens that the adapter was tuned to read (\`max_input_tokens\`): it ${lost}.`,
    ]);
    expect(stderr).toContain("Shorten the text");
    expect(stderr).not.toMatch(/record is|Raise/);
    expect((await terminal.tune(["generate", "tiny", "--input", "the ring"])).stderr).toBe("");
    expect((await terminal.tune(["generate", "tiny", "--prompt", long])).stderr).toBe("");
  });

  it("is told where runs are compared, once", async () => {
    cutting({ name: "other" }, { num_epochs: 2 });
    await terminal.apply();
    const { exitCode, stderr, stdout } = await terminal.tune([
      "compare",
      "tiny",
      "other",
      "--data",
      "more.jsonl",
      "-o",
      "json",
    ]);
    expect(exitCode).toBe(0);
    expect(parse<RunComparison>(stdout).tests).toHaveLength(1);
    expect(told(stderr).filter((one) => one.startsWith("warning data/truncated"))).toEqual([
      `warning data/truncated more.jsonl:1 1 evaluation record is cut to the token limits: more.jsonl:1 ${lost}.`,
    ]);
  });
});

describe("a table of an Evaluation manifest", () => {
  it("is told of what was cut, also where it is the stored one", async () => {
    cutting();
    await terminal.apply();
    terminal.project.write("more.jsonl", records(long));
    const evaluation = {
      apiVersion: "tune/v1",
      kind: "Evaluation",
      name: "compared",
      subjects: [{ type: "experiment", name: "tiny" }],
      data_references: [{ type: "container", location: { path: "more.jsonl" } }],
    };
    terminal.project.write("evaluation.json", JSON.stringify(evaluation));
    const [computed, stored] = [
      await terminal.tune(["evaluate", "-f", "evaluation.json"]),
      await terminal.tune(["evaluate", "-f", "evaluation.json"]),
    ];
    expect(stored.stderr).toContain("compared: unchanged, as stored");
    expect(told(computed.stderr)).toContainEqual(cut("more.jsonl", "evaluation", lost));
    expect(told(stored.stderr)).toEqual(told(computed.stderr));
  });
});

describe("a template that is too long by itself", () => {
  const sentence = "The template has";

  it("is told at its place in a manifest, by everything that reads its records", async () => {
    cutting({}, { max_input_tokens: 4 });
    const pretty = readFileSync(join(terminal.project.folder, "experiment.json"), "utf8").split("\n");
    const line = pretty.findIndex((text) => text.includes('"verbalizer"')) + 1;
    for (const args of [["data", "preview"], ["data", "stats"], ["plan"], ["validate", "--deep"]]) {
      const { exitCode, stderr } = await terminal.tune(args);
      expect([exitCode, stderr], args.join(" ")).toEqual([
        3,
        expect.stringMatching(
          new RegExp(`^error data/template-too-long experiment\\.json:${line}:\\d+$`, "m"),
        ),
      ]);
    }
  });

  it("is told at its place where an adapter is asked: its option, its file, its manifest", async () => {
    cutting();
    const { paths } = await terminal.apply();
    const template = `${"of the end of the ring ".repeat(3)}{{input}}`;
    for (const args of [
      ["generate", "tiny", "--input", long],
      ["evaluate", "tiny", "--data", "test.jsonl"],
    ]) {
      const { exitCode, stderr } = await terminal.tune([...args, "--template", template]);
      expect([exitCode, told(stderr).at(-1)], args.join(" ")).toEqual([
        3,
        expect.stringContaining(`error data/template-too-long --template ${sentence}`),
      ]);
      expect(stderr).toContain("the limit is the `max_input_tokens` that the adapter was tuned with");
    }
    const evaluation = {
      apiVersion: "tune/v1",
      kind: "Evaluation",
      name: "compared",
      base_model: { model_id: "./base" },
      subjects: [{ type: "experiment", name: "tiny" }],
      baselines: [{ name: "written", verbalizer: template }],
      data_references: [{ type: "container", location: { path: "test.jsonl" } }],
    };
    const lineOf = async (changes: object): Promise<string | undefined> => {
      const text = JSON.stringify({ ...evaluation, ...changes }, null, 2);
      terminal.project.write("evaluation.json", text);
      const { stderr } = await terminal.tune(["evaluate", "-f", "evaluation.json"]);
      expect(stderr).toContain(sentence);
      const line = /^error data\/template-too-long evaluation\.json:(\d+)/m.exec(stderr)?.[1];
      return text.split("\n")[Number(line) - 1]?.trimEnd();
    };
    expect(await lineOf({})).toMatch(/^ {6}"verbalizer"/);
    expect(await lineOf({ verbalizer: template })).toMatch(/^ {2}"verbalizer"/);
    expect(await lineOf({ max_input_tokens: 3, baselines: undefined })).toMatch(/^ {2}"max_input_tokens"/);

    const file = join(terminal.project.folder, paths.adapter, "tunesmith.json");
    const metadata = parse<object>(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...metadata, verbalizer: template }, null, 2));
    const line =
      readFileSync(file, "utf8")
        .split("\n")
        .findIndex((text) => text.includes('"verbalizer"')) + 1;
    const { exitCode, stderr } = await terminal.tune([
      "generate",
      "--model",
      "base",
      "--adapter",
      paths.adapter,
      "--input",
      long,
    ]);
    expect([exitCode, told(stderr)]).toEqual([
      3,
      [
        expect.stringContaining(
          `error data/template-too-long ${paths.adapter}/tunesmith.json:${line} ${sentence}`,
        ),
      ],
    ]);
  });
});

/** The id of the table, and what of its record tells of the cut. */
async function identity(verbalizer: string, max_input_tokens = 24): Promise<[id: string, cut: unknown]> {
  const evaluation = {
    apiVersion: "tune/v1",
    kind: "Evaluation",
    name: "compared",
    subjects: [{ type: "experiment", name: "tiny" }],
    verbalizer,
    max_input_tokens,
    data_references: [{ type: "container", location: { path: "test.jsonl" } }],
  };
  terminal.project.write("evaluation.json", JSON.stringify(evaluation));
  const { stdout } = await terminal.tune(["evaluate", "-f", "evaluation.json", "-o", "json"]);
  const [{ evaluation_id: id, paths }] = parse<EvaluationTable>(stdout).evaluations as [
    EvaluationTable["evaluations"][number],
  ];
  const folder = join(terminal.project.folder, paths.report, "..");
  const { entity } = parse<{ entity: { subjects: Record<string, unknown>[] } }>(
    readFileSync(join(folder, "record.json"), "utf8"),
  );
  return [id, entity.subjects[0]!["source_truncation"]];
}

describe("an evaluation under a cut", () => {
  it("has another id where a template was cut through, and only there", async () => {
    cutting();
    await terminal.apply();
    // Cut on the right: what stands before the field is at no end of the tokens that are cut.
    const [behind, cutBehind] = await identity("Text: {{input}}");
    const [before, cutBefore] = await identity("{{input}}\nAnswer:");
    const [whole, cutWhole] = await identity("{{input}}\nAnswer:", 500);
    expect([cutBehind, cutBefore, cutWhole]).toEqual([undefined, "fields", undefined]);
    expect(new Set([behind, before, whole]).size).toBe(3);
    terminal.project.write("test.jsonl", records("the ring"));
    expect((await identity("{{input}}\nAnswer:"))[1]).toBeUndefined();
  });
});
