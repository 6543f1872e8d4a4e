import { validateExplanation, type Explanation } from "@tunesmith/contracts";
import { codes } from "@tunesmith/diagnostics";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { parse, Terminal } from "../../testing/terminal.js";

const terminal = new Terminal();

async function explained(...args: string[]): Promise<Explanation> {
  const { exitCode, stdout } = await terminal.tune(["explain", ...args, "-o", "json"]);
  expect(exitCode).toBe(0);
  expect(validateExplanation(parse(stdout))).toMatchObject({ ok: true });
  return parse<Explanation>(stdout);
}

describe("explain a field", () => {
  it("says what it means, what it may be, and what other tools call it", async () => {
    const { exitCode, stdout } = await terminal.tune(["explain", "lr"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^prompt_tuning\.learning_rate {2}Experiment/);
    for (const part of ["Highest learning rate.", "more than 0", "0.03", "caikit-nlp"])
      expect(stdout).toContain(part);
  });

  it("says what it is in a manifest and where it stands there", async () => {
    const [rate] = (await explained("learning_rate", "-f", "experiment.json")).fields;
    expect(rate).toMatchObject({ value: "0.1", source: "manifest" });
    expect(rate!.where).toMatch(/^experiment\.json:\d+:\d+$/);
    const set = ["--set", "prompt_tuning.learning_rate=0.2"];
    const { stdout } = await terminal.tune(["explain", "learning_rate", "-f", "experiment.json", ...set]);
    expect(stdout).toMatch(/value +0\.2\n +from +--set/);
    const [decay] = (await explained("optimizer.weight_decay", "-f", "experiment.json")).fields;
    expect(decay).toMatchObject({ value: "0", source: "schema default" });
  });

  it("fits narrow screens, and plain ones", async () => {
    const { stdout } = await terminal.tune(["explain", "init_method"], { env: { COLUMNS: "80" } });
    expect(Math.max(...stdout.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  });

  it("knows what was meant", async () => {
    const { exitCode, stderr } = await terminal.tune(["explain", "learning_rat"]);
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining("Did you mean `learning_rate`?")]);
  });
});

describe("explain a code", () => {
  it("says what it means, what to do, and whether it can be silenced", async () => {
    const { code } = await explained("data/imbalance");
    expect(code).toMatchObject({ code: "data/imbalance", severity: "warning" });
    const warning = (await terminal.tune(["explain", "data/imbalance"])).stdout;
    expect(warning).toContain("silence: [data/imbalance]");
    const error = await terminal.tune(["explain", "usage/missing-option"], { env: { TERM: "dumb" } });
    expect(error.stdout).toContain("`tune <command>` needs `<option>`.");
    expect(error.stdout).toContain("ends with 64");
  });

  it("does not show a lone placeholder for a sentence", async () => {
    for (const code of ["manifest/unknown-key", "usage/invalid"])
      expect((await terminal.tune(["explain", code])).stdout).not.toMatch(/^ {2}(says|to do) +‹\w+›$/m);
    expect((await terminal.tune(["explain", "data/bad-csv"])).stdout).toMatch(/to do +Every row has/);
  });

  it("knows every code, and which was meant", async () => {
    for (const code of Object.keys(codes).filter((_, index) => index % 20 === 0))
      expect((await explained(code)).code).toMatchObject({ code });
    const { exitCode, stderr } = await terminal.tune(["explain", "data/imbalanc"]);
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining("data/imbalance")]);
  });
});
