import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RunListing } from "@tunesmith/contracts";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { parse, Terminal } from "./testing/terminal.js";

const terminal = new Terminal();
const tune = `"${process.execPath}" "${fileURLToPath(new URL("../bin/tune.js", import.meta.url))}"`;

/** A shell's command line, in which `tune` is the program; the exit status is that of its first command. */
async function shell(command: string): Promise<{ exitCode: number; stderr: string }> {
  const line = `${command.replaceAll(/\btune\b/g, tune)}; exit "\${PIPESTATUS[0]}"`;
  const { exitCode = -1, stderr } = await execa("bash", ["-c", line], {
    cwd: terminal.project.folder,
    reject: false,
  });
  return { exitCode, stderr };
}

/** Few steps, and still more lines of progress than one. */
function short(): void {
  terminal.project.writeManifest({ prompt_tuning: { num_epochs: 3 } });
}

async function states(): Promise<string[]> {
  const { stdout } = await terminal.tune(["get", "-o", "json"]);
  return parse<RunListing>(stdout).items.map(({ state }) => state);
}

describe("apply whose output nobody reads any more", () => {
  it.each(["tune apply 2>&1 | head -n 1", "tune apply 2> >(head -n 1 >&2) | true"])(
    "trains to its end and says how that was: %s",
    async (command) => {
      short();
      expect((await shell(command)).exitCode).toBe(0);
      expect(await states()).toEqual(["completed"]);
    },
  );

  it("ends with the status of a failed run", async () => {
    const results_reference = { type: "container", location: { path: "train.jsonl" } };
    terminal.project.writeManifest({ top: { results_reference } });
    expect((await shell("tune apply 2>&1 | head -n 1")).exitCode).toBe(74);
    expect(await states()).toEqual(["failed"]);
  });
});

describe("a full disk on stdout", () => {
  it.runIf(existsSync("/dev/full"))("is exit status 74 and a sentence, and the run is stored", async () => {
    short();
    const { exitCode, stderr } = await shell("tune apply -o json > /dev/full");
    expect(exitCode).toBe(74);
    expect(stderr).toContain("The results could not be written to standard output: no space left on device.");
    expect(await states()).toEqual(["completed"]);
  });

  it("is noticed when a part still fits, and hides no failure", async () => {
    const cut = await shell("(ulimit -f 1; tune schema experiment) > out.json");
    expect([cut.exitCode, cut.stderr]).toEqual([74, expect.stringContaining("file too large") as string]);
    expect((await shell("(ulimit -f 0; tune schema nothing) > out.json")).exitCode).toBe(64);
  });
});

describe("any other command whose output nobody reads any more", () => {
  it.each(["tune schema experiment | head -n 1", "tune logs -f -o ndjson | head -n 1"])(
    "ends quietly: %s",
    async (command) => {
      short();
      await terminal.apply();
      expect(await shell(command)).toEqual({ exitCode: 0, stderr: "" });
    },
  );
});
