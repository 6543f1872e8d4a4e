import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { Terminal } from "../../testing/terminal.js";
import { verbs } from "../index.js";
import { shells } from "./args.js";

const terminal = new Terminal();
const bin = fileURLToPath(new URL("../../../bin/tune.js", import.meta.url));

/** The words that are offered in place of the last one. */
async function offered(...line: string[]): Promise<string[]> {
  const { exitCode, stdout } = await terminal.tune(["completion", "--words", "--", ...line]);
  expect(exitCode).toBe(0);
  return stdout === "" ? [] : stdout.split("\n").map((one) => one.split("\t")[0]!);
}

/** A shell in the project's folder that finds the built tune on its PATH. */
function shell(name: string, args: readonly string[], input: string) {
  const folder = join(terminal.project.folder, "bin");
  mkdirSync(folder, { recursive: true });
  symlinkSync(bin, join(folder, "tune"));
  const PATH = [folder, process.env["PATH"]].join(delimiter);
  return execa(name, args, { cwd: terminal.project.folder, env: { PATH }, input, reject: false });
}

function isInstalled(name: string): boolean {
  return spawnSync(name, ["-c", "true"]).status === 0;
}

describe("what may follow", () => {
  it("is a verb, one of its options, or a value of an option", async () => {
    expect(await offered("")).toEqual([...verbs.keys()]);
    expect(await offered("cu")).toEqual(["curve"]);
    expect(await offered("curve", "--s")).toEqual(["--svg", "--state-dir"]);
    expect(await offered("curve", "--svg", "a.svg", "--s")).toEqual(["--state-dir"]);
    expect(await offered("curve", "-o", "")).toEqual(["table", "json", "yaml", "ndjson"]);
    expect(await offered("curve", "--output=y")).toEqual(["--output=yaml"]);
    expect(await offered("curve", "-o=y")).toEqual(["-o=yaml"]);
    expect(await offered("curve", "--output", "=", "y")).toEqual(["yaml"]);
    expect(await offered("completion", "")).toEqual([...shells]);
    expect(await offered("schema", "exper")).toEqual(["experiment"]);
    expect(await offered("explain", "learning")).toEqual(["learning_rate"]);
    expect(await offered("explain", "data/imb")).toEqual(["data/imbalance"]);
  });

  it("is an experiment or a run, each once; a file where nothing is offered", async () => {
    expect(await offered("summary", "")).toEqual([]);
    const { run_id } = await terminal.apply("--set", "prompt_tuning.num_epochs=1");
    const id = run_id.slice(0, 12);
    expect(await offered("summary", "")).toEqual(["tiny", id]);
    expect(await offered("summary", "tiny", "")).toEqual([]);
    expect(await offered("curve", "tiny", "")).toEqual([id]);
    expect(await offered("curve", id.slice(0, 4))).toEqual([id]);
    expect(await offered("curve", "--svg", "")).toEqual([]);
  });
});

describe("the scripts", () => {
  it("complete in bash", async () => {
    const ask = `source <(tune completion bash)
      complete -p tune
      ask() { COMP_WORDS=(tune "$@"); COMP_CWORD=$#; COMPREPLY=(); _tune; echo "\${COMPREPLY[*]}"; }
      ask cu; ask curve --output = js; ask completion z; ask curve --svg ""`;
    const { stdout, stderr } = await shell("bash", ["--norc", "--noprofile", "-s"], ask);
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual(["complete -o default -F _tune tune", "curve", "json", "zsh", ""]);
  });

  it.runIf(isInstalled("zsh"))("are sound in zsh", async () => {
    const { stdout } = await terminal.tune(["completion", "zsh"]);
    expect((await shell("zsh", ["-f", "-n"], stdout)).stderr).toBe("");
  });

  it.runIf(isInstalled("fish"))("complete in fish", async () => {
    const ask = 'tune completion fish | source; complete -C "tune cu"';
    const { stdout, stderr } = await shell("fish", ["--no-config", "-c", ask], "");
    expect([stderr, stdout.split("\t")[0]]).toEqual(["", "curve"]);
  });

  it("are printed for the shell in use; an unknown one is asked for", async () => {
    const fish = await terminal.tune(["completion"], { env: { SHELL: "/usr/bin/fish" } });
    expect(fish.stdout).toContain("complete -c tune");
    const none = await terminal.tune(["completion"], { env: { SHELL: "/bin/sh" } });
    expect([none.exitCode, none.stderr]).toEqual([64, expect.stringContaining("bash|zsh|fish")]);
  });
});
