import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ApplyResult } from "@tunesmith/contracts";
import { describe, expect, it } from "vitest";
import { parse, Terminal } from "../../testing/terminal.js";
import { records } from "./sample-records.js";
import { templateNames } from "./templates.js";

const terminal = new Terminal();
const embedded = fileURLToPath(new URL("../../../../../examples/base-model", import.meta.url));

/** Puts the embedded base model where npm would. */
function installTinyBase(): void {
  const folder = join(terminal.project.folder, "node_modules/@tunesmith/tiny-base");
  mkdirSync(folder, { recursive: true });
  symlinkSync(embedded, join(folder, "model"));
}

function written(path: string): string {
  return readFileSync(join(terminal.project.folder, path), "utf8");
}

describe("init", () => {
  it.each(templateNames)("writes a %s manifest that is valid and can be tuned", async (template) => {
    installTinyBase();
    const made = await terminal.tune(["init", "mine", "--template", template]);
    expect(made.exitCode).toBe(0);
    expect(made.stdout).toContain("npx tune apply -f mine");
    expect(written("mine/experiment.yaml")).toContain("../node_modules/@tunesmith/tiny-base/model");
    expect(await terminal.tune(["validate", "-f", "mine"])).toMatchObject({ exitCode: 0, stderr: "" });
    const { exitCode, stdout } = await terminal.tune(["apply", "-f", "mine", "-o", "json"]);
    expect(exitCode).toBe(0);
    const [run] = parse<ApplyResult>(stdout).runs;
    expect(run!.state).toBe("completed");
    // Texts without answers have nothing to be judged by.
    const { accuracy, exact_match } = run!.evaluation?.tuned ?? { accuracy: 1 };
    expect(accuracy ?? exact_match).toBeGreaterThan(0.9);
  });

  it("names the schema for editors where the packages are installed", async () => {
    const contracts = join(terminal.project.folder, "node_modules/@tunesmith/contracts");
    mkdirSync(dirname(contracts), { recursive: true });
    symlinkSync(fileURLToPath(new URL("../../../../contracts", import.meta.url)), contracts);
    await terminal.tune(["init", "mine"]);
    const [, schema] = /^# yaml-language-server: \$schema=(.*)$/m.exec(written("mine/experiment.yaml"))!;
    expect(existsSync(join(terminal.project.folder, "mine", schema!))).toBe(true);
  });

  it("leaves what is there as it is", async () => {
    terminal.project.write("train.jsonl", "mine\n");
    const { exitCode, stderr } = await terminal.tune(["init"]);
    expect(exitCode).toBe(64);
    expect(stderr).toContain("`train.jsonl` exists already");
    expect(written("train.jsonl")).toBe("mine\n");
    expect(existsSync(join(terminal.project.folder, "experiment.yaml"))).toBe(false);
  });

  it("without a base model says how to get one, at the place that it wrote down", async () => {
    const { exitCode, stdout } = await terminal.tune(["init", "mine"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("npm install --save-dev @tunesmith/tiny-base");
    expect(written("mine/experiment.yaml")).toContain('"../node_modules/@tunesmith/tiny-base/model"');
  });

  it("finds the columns and classes of one's own records", async () => {
    terminal.project.write(
      "reviews.csv",
      'when,review,stars\n1,"Fine, and good",5\n2,Very bad indeed,1\n3,So so,5\n',
    );
    const args = ["init", "stars", "--data", "reviews.csv", "--test", "reviews.csv", "--model", "./base"];
    expect((await terminal.tune(args)).exitCode).toBe(0);
    const manifest = written("stars/experiment.yaml");
    for (const part of [
      "model_id: ../base ",
      'labels: ["1", "5"]',
      "path: ../reviews.csv",
      "{ input: review, output: stars }",
    ])
      expect(manifest).toContain(part);
    const valid = await terminal.tune(["validate", "-f", "stars", "--set", "validation=null"]);
    expect(valid.stderr).not.toContain("missing-field");
  });

  it("asks nothing where nobody sits, and refuses flags that say nothing", async () => {
    expect(await terminal.tune(["init", "--labels", "a,b"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("--labels goes with --data") as string,
    });
    terminal.project.write("texts.jsonl", '{"text":"one"}\n{"text":"two"}\n');
    expect(await terminal.tune(["init", "a", "--data", "texts.jsonl"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("--template text-only") as string,
    });
    expect((await terminal.tune(["init", "b", "--data", "texts.jsonl", "-t", "text-only"])).exitCode).toBe(0);
  });
});

it("sample records are all different, so that none is in both files", () => {
  const texts = records(136).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});
