import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateLearningCurves, type LearningCurves } from "@tunesmith/contracts";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { parse, Terminal } from "../../testing/terminal.js";

const terminal = new Terminal();
const bin = fileURLToPath(new URL("../../../bin/tune.js", import.meta.url));

/** A module that makes Node look as if the package were not installed. */
const hooks = `export function resolve(name, context, next) {
  if (name === "@resvg/resvg-js") throw Object.assign(new Error("not found"), { code: "ERR_MODULE_NOT_FOUND" });
  return next(name, context);
}`;
const register = `import { register } from "node:module"; register(${JSON.stringify(dataUrl(hooks))});`;
const withoutResvg = dataUrl(register);

function dataUrl(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

describe("curve", () => {
  it("draws one run or several, as text, as pictures and as numbers", async () => {
    const first = await terminal.apply("--set", "prompt_tuning.num_epochs=2");
    const second = await terminal.apply("--set", "prompt_tuning.num_epochs=3");
    const runs = [first.run_id.slice(0, 8), second.run_id.slice(0, 8)];

    const both = await terminal.tune(["curve", ...runs]);
    expect(both.stdout).toMatch(new RegExp(`aa tiny ${runs[0]}[\\s\\S]*bb tiny ${runs[1]}`));
    expect((await terminal.tune(["curve", runs[0]!, runs[0]!])).stdout).toContain("training loss");

    const json = parse<LearningCurves>((await terminal.tune(["curve", ...runs, "-o", "json"])).stdout);
    expect(validateLearningCurves(json)).toMatchObject({ ok: true });
    expect(json.curves.map(({ run_id, steps }) => [run_id, steps.length])).toEqual([
      [first.run_id, 8],
      [second.run_id, 12],
    ]);
    expect((await terminal.tune(["curve", ...runs, "-o", "ndjson"])).stdout.split("\n")).toHaveLength(25);

    expect((await terminal.tune(["curve", ...runs, "--svg"])).stdout).toMatch(
      /^<svg[\s\S]*2 runs[\s\S]*<\/svg>$/,
    );
    expect(await terminal.tune(["curve", ...runs, "--png", "curve.png"])).toMatchObject({
      exitCode: 0,
      stdout: "curve.png",
    });
    const png = readFileSync(join(terminal.project.folder, "curve.png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect((await terminal.tune(["curve", "--svg", "new/folder/curve.svg"])).exitCode).toBe(0);
    expect(readFileSync(join(terminal.project.folder, "new/folder/curve.svg"), "utf8")).toMatch(/^<svg/);
  });

  it("says what does not go together, and what is missing", async () => {
    await terminal.apply("--set", "prompt_tuning.num_epochs=1");
    expect((await terminal.tune(["curve", "--svg", "a.svg", "--png", "a.png"])).exitCode).toBe(64);
    writeFileSync(join(terminal.project.folder, "file"), "");
    expect(await terminal.tune(["curve", "--png", "file/a.png"])).toMatchObject({
      exitCode: 74,
      stderr: expect.stringContaining("file/a.png") as string,
    });
    expect((await terminal.tune(["curve", "tini"])).stderr).toContain("tiny");
  });

  it("says what to install where the optional package is missing; all else works without it", async () => {
    await terminal.apply("--set", "prompt_tuning.num_epochs=1");
    const curve = (...args: string[]) =>
      execa(process.execPath, ["--import", withoutResvg, bin, "curve", ...args], {
        cwd: terminal.project.folder,
        reject: false,
      });
    expect(await curve("--png", "curve.png")).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("npm install @resvg/resvg-js") as string,
    });
    expect((await curve()).exitCode).toBe(0);
  });
});
