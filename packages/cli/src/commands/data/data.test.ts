import {
  validateDataPreviews,
  validateDataStatisticsList,
  validateDiagnosticList,
  type DataPreviews,
  type DataStatisticsList,
} from "@tunesmith/contracts";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { parse, Terminal } from "../../testing/terminal.js";

const terminal = new Terminal();

describe("data preview", () => {
  it("shows records after the template, token by token, with what is cut", async () => {
    terminal.project.writeManifest({
      prompt_tuning: { max_input_tokens: 16, on_too_long: "truncate_right" },
    });
    const { exitCode, stdout } = await terminal.tune([
      "data",
      "preview",
      "--only",
      "training",
      "--count",
      "1",
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/training 1 .*train\.jsonl:1 .*cut to the limits/);
    expect(stdout).toContain("16 of ");
    expect(stdout).toMatch(/\]\].*r\|:/s);
    expect(stdout).toContain("[[");
    expect(stdout).not.toContain("evaluation 1");
    const json = parse<DataPreviews>(
      (await terminal.tune(["data", "preview", "--from", "3", "--count", "2", "-o", "json"])).stdout,
    );
    expect(validateDataPreviews(json)).toMatchObject({ ok: true });
    const shown = json.previews[0]!.records.map(({ set, number }) => `${set} ${number}`);
    expect(shown).toHaveLength(6);
    expect(shown.slice(-2)).toEqual(["evaluation 3", "evaluation 4"]);
  });

  it.each([
    [["--from", "99"], "With `--from 99` there is no record to show."],
    [
      ["--only", "records", "--from", "2"],
      "With `--only records` and `--from 2` there is no record to show.",
    ],
  ])("says so where %j leave nothing to show", async (options, sentence) => {
    const { exitCode, stderr } = await terminal.tune(["data", "preview", ...options]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(sentence);
  });

  it("shows the text alone where no token is asked for", async () => {
    const { stdout } = await terminal.tune(["data", "preview", "--text", "--count", "1"]);
    expect(stdout).toContain("Text: record 1 Answer:");
    expect(stdout).not.toContain("|");
  });
});

describe("data stats", () => {
  it("draws lengths and answers within the screen, and gives them by the schema", async () => {
    for (const columns of ["80", "160"]) {
      const { stdout } = await terminal.tune(["data", "stats"], { env: { COLUMNS: columns } });
      expect(Math.max(...stdout.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(
        Number(columns),
      );
      expect(stdout).toMatch(/input, tokens .*limit 64/);
      expect(stdout).toMatch(/yes +\d+ +\d\d\.\d % █/);
    }
    const { stdout } = await terminal.tune(["data", "stats", "-o", "json"]);
    const list = parse<DataStatisticsList>(stdout);
    expect(validateDataStatisticsList(list)).toMatchObject({ ok: true });
    const text = await terminal.tune(["data", "stats", "--text", "-o", "ndjson"]);
    expect(parse<DataStatisticsList["statistics"][number]>(text.stdout).sets[0]!.tokens).toBeNull();
  });
});

describe("data check", () => {
  it("finds nothing in good records, and every problem of bad ones", async () => {
    expect((await terminal.tune(["data", "check"])).stdout).toContain("nothing to complain about");
    const records = ["yes", "no", "yes", "no"].map((output, index) =>
      JSON.stringify({ input: `text ${index >> 1}`, output }),
    );
    terminal.project.write("train.jsonl", `${records.join("\n")}\n`);
    const { exitCode, stderr } = await terminal.tune(["data", "check"]);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining("data/contradictions")]);
    const silent = await terminal.tune(["data", "check", "--silence", "data/contradictions"]);
    expect(silent.stderr).not.toContain("data/contradictions");
    terminal.project.write("train.jsonl", '{"input":"a","output":"maybe"}\n{"input":\n');
    const json = await terminal.tune(["data", "check", "-o", "json"]);
    expect(json.exitCode).toBe(3);
    expect(validateDiagnosticList(parse(json.stdout))).toMatchObject({ ok: true });
    expect((await terminal.tune(["data", "check", "-o", "github"])).stdout).toMatch(/^::error file=/);
  });
});

it.each([
  ["check", "--text"],
  ["check", "--only", "training"],
  ["stats", "--count", "2"],
  ["preview", "--count", "0"],
  ["preview", "-o", "github"],
  ["show"],
])("data %s with %s %s is no use", async (...args) => {
  expect((await terminal.tune(["data", ...args])).exitCode).toBe(64);
});

describe("data --data", () => {
  const reviews = "id;comment;stars\n1;kind;5\n2;slow;1\n3;kind;5\n";

  it("looks at a file that no manifest names", async () => {
    terminal.project.write("My reviews.csv", reviews);
    const fields = ["--data", "My reviews.csv", "--fields", "input=comment,output=stars"];
    const { stdout } = await terminal.tune(["data", "stats", ...fields, "-o", "json"]);
    const list = parse<DataStatisticsList>(stdout);
    expect(validateDataStatisticsList(list)).toMatchObject({ ok: true });
    expect(list.statistics).toMatchObject([
      {
        name: "my-reviews",
        sets: [{ name: "records", records: 3, distinct_outputs: 2, distinct_inputs: 2 }],
      },
    ]);
    const preview = await terminal.tune(["data", "preview", ...fields, "-o", "json"]);
    const [shown] = parse<DataPreviews>(preview.stdout).previews;
    expect(shown!.records[1]).toMatchObject({ source: "slow", target: "1", line: 3 });
    const check = await terminal.tune(["data", "check", ...fields]);
    expect([check.exitCode, check.stderr]).toEqual([
      0,
      expect.stringMatching(/warning data\/duplicates My reviews.csv:4/),
    ]);
    // Without columns that are named, all of them are shown.
    const plain = await terminal.tune(["data", "preview", "--data", "My reviews.csv", "--count", "1"]);
    expect(plain.stdout).toContain("comment: kind");
    // Nothing is drawn of outputs that there are not.
    const stats = async (...args: string[]) =>
      (await terminal.tune(["data", "stats", "--data", "My reviews.csv", "--text", ...args])).stdout;
    expect(await stats()).not.toContain("output, characters");
    expect(await stats(...fields.slice(2))).toContain("output, characters");
  });

  it.each([
    [["--data", "r.csv", "--fields", "input=coment"], "Its columns are `comment`, "],
    [["--data", "r.csv", "--fields", "coment"], "`--fields` is `coment`"],
    [["--data", "r.csv", "-f", "."], "--data and --file do not go together"],
    [["--data", "r.csv", "--set", "name=a"], "--data and --set do not go together"],
    [["--fields", "input=comment"], "needs `--data`"],
  ])("refuses %j", async (args, said) => {
    terminal.project.write("r.csv", reviews);
    for (const action of ["check", "preview", "stats"]) {
      const { exitCode, stderr } = await terminal.tune(["data", action, ...args]);
      expect([exitCode, stderr]).toEqual([64, expect.stringContaining(said)]);
    }
  });
});
