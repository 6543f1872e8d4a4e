import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateDoctorReport, type DoctorReport } from "@tunesmith/contracts";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { parse, progress, Terminal } from "../../testing/terminal.js";

const terminal = new Terminal();

async function diagnosed(
  env: NodeJS.ProcessEnv = {},
  ...args: string[]
): Promise<DoctorReport & { exit: number }> {
  const { exitCode, stdout } = await terminal.tune(["doctor", "-o", "json", ...args], { env });
  expect(validateDoctorReport(parse(stdout))).toMatchObject({ ok: true });
  return { ...parse<DoctorReport>(stdout), exit: exitCode };
}

function checkOf({ checks }: DoctorReport, name: string): DoctorReport["checks"][number] {
  return checks.find((one) => one.name === name)!;
}

describe("doctor", () => {
  it("finds this machine able to run, and leaves nothing behind", async () => {
    const before = terminal.project.files();
    const report = await diagnosed();
    expect([report.exit, report.checks.filter(({ verdict }) => verdict === "bad")]).toEqual([0, []]);
    expect(checkOf(report, "engine").found).toMatch(/^\d+\.\d+\.\d+, numerics version \d+$/);
    expect(terminal.project.files()).toEqual(before);
  });

  it.each([
    [{ TUNE_ISA: "sse" }, "instruction set", "bad"],
    [{ TUNE_ISA: "scalar" }, "instruction set", "warn"],
    [{ TUNE_THREADS: "0" }, "threads", "bad"],
    [{ TUNE_THREADS: "9000" }, "threads", "warn"],
  ] as const)("judges %j and says what to do", async (env, name, verdict) => {
    const report = await diagnosed(env);
    expect(checkOf(report, name)).toMatchObject({ verdict, help: expect.any(String) as string });
    expect([report.verdict, report.exit]).toEqual([
      report.checks.some((one) => one.verdict === "bad") ? "bad" : "warn",
      verdict === "bad" ? 74 : 0,
    ]);
  });

  it("calls a place bad where no run can be stored", async () => {
    expect(await diagnosed({}, "--state-dir", "/dev/null/state")).toMatchObject({ verdict: "bad", exit: 74 });
  });

  it("tells finished runs, runs under way and interrupted runs apart; locks stay as they are", async () => {
    await terminal.apply("--set", "prompt_tuning.num_epochs=1");
    expect(checkOf(await diagnosed(), "runs")).toMatchObject({ found: "1 run; 1 finished", verdict: "ok" });

    terminal.project.writeManifest({ prompt_tuning: { num_epochs: 20_000 } });
    const running = terminal.start(["apply"]);
    await progress(running);
    const busy = checkOf(await diagnosed(), "runs");
    expect(busy).toMatchObject({
      verdict: "ok",
      found: expect.stringMatching(/1 under way \(\w{12}\)/) as string,
    });
    running.kill("SIGKILL");
    await running;

    const cut = checkOf(await diagnosed(), "runs");
    expect(cut).toMatchObject({ verdict: "warn", found: expect.stringContaining("1 interrupted") as string });
    expect(cut.help).toContain("goes on from its last checkpoint");
    const runs = join(terminal.project.folder, ".tunesmith/runs");
    const id = /1 interrupted \((\w{12})\)/.exec(cut.found)![1]!;
    const name = [...terminal.project.files(runs).keys()].find((file) => file.startsWith(id))!.split("/")[0]!;
    expect(readFileSync(join(runs, name, "lock"), "utf8")).toContain(`"pid":${running.pid}`);

    const damaged = join(runs, "0".repeat(64));
    mkdirSync(damaged);
    writeFileSync(join(damaged, "status.json"), "{");
    expect(checkOf(await diagnosed(), "runs").found).toContain("1 unreadable (000000000000)");
  });

  it("measures the roofline when asked, and stops measuring at Ctrl-C", async () => {
    const { exit, roofline } = await diagnosed({}, "--bench", "--bench-seconds", "1");
    expect(exit).toBe(0);
    expect(roofline!.peaks.map(({ precision }) => precision)).toEqual(["float32", "bfloat16"]);
    for (const { peak_share: share } of [...roofline!.products, ...roofline!.steps])
      expect(share).toBeGreaterThan(0.001);
    const shapes = new Set(roofline!.products.map(({ model, layer }) => `${model} ${layer}`));
    expect(roofline!.products.length % (4 * shapes.size)).toBe(0);

    const running = terminal.start(["doctor", "--bench", "--bench-seconds", "600"]);
    await progress(running, "measuring");
    running.kill("SIGINT");
    expect((await running).exitCode).toBe(130);
  });

  it("takes a time only with --bench", async () => {
    const { exitCode, stderr } = await terminal.tune(["doctor", "--bench-seconds", "5"]);
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining("--bench") as string]);
  });

  it.each(["80", "160"])("fits %s columns, with ASCII where there is nothing else", async (columns) => {
    const bench = ["doctor", "--bench", "--bench-seconds", "1"];
    const { stdout } = await terminal.tune(bench, { env: { COLUMNS: columns } });
    const prose = stdout.split("\n").filter((line) => !line.includes("/"));
    expect(Math.max(...prose.map((line) => stringWidth(line)))).toBeLessThanOrEqual(Number(columns));
    expect(stdout).toMatch(/bf16: [\d.]+ % of the peak/);
    const plain = await terminal.tune(bench, { env: { TERM: "dumb" } });
    expect(plain.stdout).toMatch(/^[\x20-\x7e\n]+$/);
  });
});
