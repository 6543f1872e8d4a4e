import { describe, expect, it } from "vitest";
import { verbs } from "./commands/index.js";
import { Terminal } from "./testing/terminal.js";

const terminal = new Terminal();

describe("the command line", () => {
  it("explains itself", async () => {
    const { exitCode, stdout } = await terminal.tune(["--help"]);
    expect(exitCode).toBe(0);
    expect(verbs.size).toBeGreaterThan(9);
    for (const verb of verbs.keys()) {
      expect(stdout).toMatch(new RegExp(`^  ${verb} `, "m"));
      const help = await terminal.tune([verb, "--help"]);
      expect(help.exitCode, verb).toBe(0);
      expect(help.stdout, verb).toContain("Examples:");
    }
  });

  it.each([
    [["aply"], "Did you mean `tune apply`?"],
    [["apply", "--sett", "a=1"], "Did you mean `--set`?"],
    [["apply", "extra"], "`-f extra`. One experiment of them is named with `--target extra`."],
    [["plan", "extra"], "`-f extra`. One experiment of them is named with `--target extra`."],
    [["diff", "extra"], "`-f extra`. One experiment of them is named with `--target extra`."],
    [["validate", "extra"], "Manifests are given with -f: `-f extra`."],
    [["data", "check", "extra"], "Manifests are given with -f: `-f extra`."],
    [["generate", "tiny", "The room was lovely."], "is given with `--input`"],
    [["evaluate", "tiny", "test.jsonl"], "Records are given with `--data`"],
    [["plan", "extra"], "Usage: tune plan [options]; see `tune plan --help`."],
    [["compare", "one"], "Usage: tune compare <runs..> [options]; see `tune compare --help`."],
    [["curve", "--svg", "a", "--png", "b"], "Usage: tune curve [runs..] [options]"],
    [["--state-dir", "a"], "No command is given."],
    [["init", "folder", "reviews.csv"], "Records are given with --data: `--data reviews.csv`."],
    [["nothing", "get"], "`nothing` is not a command of tune."],
    [["version"], "Did you mean `tune --version`?"],
    [["-v"], "Did you mean `-V`?"],
    [["apply", "-F", "a"], "Did you mean `-f`?"],
    [["init", "a", "--template", "clasification"], "Did you mean `classification`?"],
    [["get", "-o", "table "], "Did you mean `table`?"],
    [["explain", "data/nothing-alike"], "There are `data/missing-file`, "],
    [["models", "show"], "Usage: tune models <action> [model] [options]"],
    [["apply", "-f"], "`-f` needs a value"],
    [["validate", "--set"], "`--set` needs a value"],
    [["get", "-o", "xml"], "xml"],
    [["apply", "--set", "no-equals-sign"], "--set"],
    [["generate", "--model", "base"], "--prompt"],
    [["generate", "--model", "base", "--prompt", "a", "--input", "b"], "--prompt"],
    [["generate", "--model", "base", "--prompt", "a", "--max-new-tokens", "many"], "--max-new-tokens"],
    [["evaluate", "--model", "base"], "--data"],
    [["summary", "nothing"], "nothing"],
    [[], "Usage: tune COMMAND"],
  ])("ends with 64 and says what is wrong: %j", async (args, part) => {
    const { exitCode, stderr, stdout } = await terminal.tune(args);
    expect(exitCode).toBe(64);
    expect(stderr).toContain(part);
    expect(stdout).toBe("");
  });

  it.each([
    [["data", "preview"], "--from"],
    [["data", "preview"], "--count"],
    [["doctor", "--bench"], "--bench-seconds"],
    [["evaluate", "--model", "base", "--data", "test.jsonl"], "--max-new-tokens"],
    [["generate", "--model", "base", "--prompt", "a"], "--max-new-tokens"],
    [["generate", "--model", "base", "--prompt", "a"], "--min-new-tokens"],
    [["generate", "--model", "base", "--prompt", "a"], "--repetition-penalty"],
    [["logs"], "--tail"],
  ])("takes numbers alone for a number: %j %s", async (args, option) => {
    for (const text of ["NaN", "Infinity", "-1", "1,5", "three", " "]) {
      const { exitCode, stderr } = await terminal.tune([...args, option, text]);
      expect([exitCode, stderr], text).toEqual([
        64,
        expect.stringContaining(`\`${option}\` is \`${text}\`; it must be a `) as string,
      ]);
    }
  });

  it("reads a manifest from standard input", async () => {
    for (const args of [["-f", "-"], ["--file", "-"], ["--file=-"]]) {
      const { exitCode, stderr } = await terminal.tune(["validate", ...args], {
        input: ["kind: Experimnt\n"],
      });
      expect(stderr).toContain("<stdin>:1:7");
      expect(exitCode).toBe(3);
    }
  });

  it("takes a folder of runs that is given twice, before or behind any verb, and a value called like a verb", async () => {
    for (const verb of verbs.keys()) {
      if (verb === "init") continue;
      const { exitCode } = await terminal.tune([
        "--state-dir",
        "plan",
        verb,
        "--state-dir",
        "b",
        "--",
        "get",
      ]);
      expect([0, 3, 64], verb).toContain(exitCode);
    }
    const twice = await terminal.tune([
      "--state-dir",
      "plan",
      "get",
      "--state-dir=b",
      "-o",
      "yaml",
      "-ojson",
    ]);
    expect(twice).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('"items": []') as string });
  });

  it("refuses a wrong TUNE_THREADS or TUNE_ISA", async () => {
    for (const env of [{ TUNE_THREADS: "0" }, { TUNE_THREADS: "two" }, { TUNE_ISA: "sse" }]) {
      expect((await terminal.tune(["plan"], { env })).exitCode).toBe(64);
    }
  });
});
