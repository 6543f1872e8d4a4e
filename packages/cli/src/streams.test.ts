import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { validateLogLine, validateRunStanding, type ApplyResult, type LogLine } from "@tunesmith/contracts";
import { describe, expect, it } from "vitest";
import { parse, progress, Terminal } from "./testing/terminal.js";

const terminal = new Terminal();
const colour = "\u001b[3";
/** Takes the cursor to the start of the line and clears it: how the progress bar is redrawn. */
const redrawn = "\r\u001b[K";

function read(name: string): string {
  return readFileSync(join(terminal.project.folder, name), "utf8");
}

function lines(screen: string): string[] {
  return stripVTControlCharacters(screen).replaceAll("\r", "").split("\n");
}

describe("at a terminal", () => {
  it("draws a bar in place, takes it away at the end, and shows the result in colour", async () => {
    const { exitCode, screen } = await terminal.pty("tune apply");
    expect(exitCode).toBe(0);
    expect(screen).toContain(`${redrawn}tiny `);
    expect(screen).toContain(colour);
    const shown = screen.slice(screen.lastIndexOf(redrawn) + redrawn.length);
    expect(shown).not.toContain("rows/s");
    expect(shown).toContain("final loss");
  });

  it("writes plain lines where CI is set, and no colour where NO_COLOR is", async () => {
    const { exitCode, screen } = await terminal.pty("tune apply", { env: { CI: "true", NO_COLOR: "1" } });
    expect(exitCode).toBe(0);
    expect(screen).not.toContain("\u001b");
    expect(screen).toContain("tiny: step 120/120");
  });

  it("keeps to ASCII on a dumb one", async () => {
    const { screen } = await terminal.pty("tune apply", { env: { TERM: "dumb" } });
    expect(screen).toMatch(/^[\x20-\x7e\r\n]+$/);
  });

  it.each([40, 60, 80, 120])("keeps to %d columns, save for paths", async (columns) => {
    await terminal.apply("-o", "json");
    const restricted = "--set evaluation.label_scoring=restricted";
    const narrow = [
      "tune get",
      "tune plan --set runtime.seed=3",
      `tune plan ${restricted}`,
      "tune status",
      "tune logs --tail 9",
    ];
    for (const command of columns < 80 ? narrow : [...narrow, "tune summary"]) {
      const { exitCode, screen } = await terminal.pty(command, { columns });
      expect(exitCode).toBe(0);
      for (const line of lines(screen).filter((text) => !text.includes(".tunesmith/")))
        expect(line.length, `${command}: ${line}`).toBeLessThanOrEqual(columns);
    }
    const plan = lines((await terminal.pty(`tune plan ${restricted}`, { columns })).screen);
    expect(plan.join(" ")).toMatch(/Label scoring is restricted, among the labels alone\./);
    const described = lines((await terminal.pty("tune describe", { columns })).screen);
    const scoring = described.find((line) => line.includes("label scoring"));
    expect(scoring).toMatch(/^ {2}label scoring +likelihood$/);
    expect(scoring!.length).toBeLessThanOrEqual(columns);
  });

  it("data go to stdout, progress and problems to stderr, each as its own end can show it", async () => {
    expect((await terminal.pty("tune apply -o json > out.json 2> err.log")).exitCode).toBe(0);
    expect(parse<ApplyResult>(read("out.json")).runs).toHaveLength(1);
    expect(read("err.log")).toContain("step 120/120");
    expect(read("err.log")).not.toContain("\u001b");
    const onScreen = await terminal.pty("tune apply --set runtime.seed=9 > out.txt");
    expect(onScreen.screen).toContain(redrawn);
    expect(onScreen.screen).not.toContain("final loss");
    expect(read("out.txt")).toContain("final loss");
    expect(read("out.txt")).not.toContain("\u001b");
    const wrong = await terminal.pty("tune summary nothing > out.txt");
    expect(wrong.exitCode).toBe(64);
    expect([read("out.txt"), wrong.screen.includes("run/not-found")]).toEqual(["", true]);
  });

  it("a reader that has seen enough is no failure", async () => {
    await terminal.apply();
    const { exitCode, screen } = await terminal.pty("bash -c 'set -o pipefail; tune logs | head -n 1'");
    expect(exitCode).toBe(0);
    expect(lines(screen.trimEnd())).toHaveLength(1);
  });
});

describe("logs --follow", () => {
  it("tells what happens while it happens, and ends with the run or with Ctrl-C", async () => {
    terminal.project.writeManifest({ prompt_tuning: { num_epochs: 3000 } });
    const training = terminal.start(["apply"]);
    await progress(training);
    const watched = await terminal.pty("tune logs -f", { typed: [["step 9,", "\u0003"]] });
    expect(watched.exitCode).toBe(130);
    expect(watched.screen).toContain("running");
    const status = await terminal.tune(["status", "-o", "json"]);
    expect(validateRunStanding(parse(status.stdout))).toMatchObject({
      ok: true,
      value: { state: "running", is_cut_off: false, held_by: { pid: training.pid } },
    });
    const following = terminal.start(["logs", "--follow", "--tail", "1", "-o", "ndjson"]);
    training.kill("SIGINT");
    const { exitCode, stdout } = await following;
    expect(exitCode).toBe(0);
    const told = stdout.split("\n").map((line) => parse<LogLine>(line));
    for (const line of told) expect(validateLogLine(line)).toMatchObject({ ok: true });
    expect(told.at(-1)).toMatchObject({ type: "state", state: "canceled" });
    await training;
  });
});

describe("init at a terminal", () => {
  const questions: [string, string][] = [
    ["Folder", "mine\r"],
    ["Number or name", "2\r"],
    ["Your training records", "\r"],
    ["Base model", "./base\r"],
  ];

  it("asks what no flag says", async () => {
    const { exitCode, screen } = await terminal.pty("tune init", { typed: questions });
    expect(exitCode).toBe(0);
    expect(screen).toContain("npx tune apply -f mine");
    expect(read("mine/experiment.yaml")).toContain("task_id: generation");
    expect(read("mine/experiment.yaml")).toContain("model_id: ../base ");
  });

  it("asks nothing when a flag says something, in CI, or when its output is read by a program", async () => {
    for (const [command, env] of [
      ["tune init a --name b", {}],
      ["tune init b", { CI: "1" }],
      ["tune init c | cat", {}],
      ["tune init d -o json", {}],
    ] as const) {
      const { exitCode, screen } = await terminal.pty(command, { env });
      expect([exitCode, screen.includes("Folder")], command).toEqual([0, false]);
    }
  });

  it("writes nothing when it is interrupted between questions", async () => {
    const { exitCode } = await terminal.pty("tune init", {
      typed: [
        ["Folder", "mine\r"],
        ["Number", "\u0003"],
      ],
    });
    expect(exitCode).toBe(130);
    expect([...terminal.project.files().keys()].some((name) => name.startsWith("mine"))).toBe(false);
  });
});
