import { validateRunComparison, type RunComparison } from "@tunesmith/contracts";
import { describe, expect, it } from "vitest";
import { parse, Terminal } from "../../testing/terminal.js";

const terminal = new Terminal();

describe("compare", () => {
  it("puts runs side by side, as a table and by the schema, on stored answers or on a file", async () => {
    const ids: string[] = [];
    for (const epochs of [1, 2])
      ids.push((await terminal.apply("--set", `prompt_tuning.num_epochs=${epochs}`)).run_id);
    const { exitCode, stdout } = await terminal.tune(["compare", ...ids.map((id) => id.slice(0, 10))]);
    expect(exitCode).toBe(0);
    for (const part of ["num_epochs", "accuracy", "final loss", "exact McNemar", ids[1]!.slice(0, 12)])
      expect(stdout).toContain(part);

    const stored = parse<RunComparison>((await terminal.tune(["compare", ...ids, "-o", "json"])).stdout);
    expect(validateRunComparison(stored)).toMatchObject({ ok: true });
    expect(stored.tests).toMatchObject([{ run_id: ids[1], n: 12 }]);
    const fresh = await terminal.tune(["compare", ...ids, "--data", "train.jsonl", "-o", "json"]);
    expect(parse<RunComparison>(fresh.stdout).tests).toMatchObject([{ n: 20 }]);
  });

  it("takes two runs or more", async () => {
    const { run_id } = await terminal.apply("--set", "prompt_tuning.num_epochs=1");
    expect((await terminal.tune(["compare"])).exitCode).toBe(64);
    expect((await terminal.tune(["compare", run_id])).exitCode).toBe(64);
    expect(await terminal.tune(["compare", run_id, "tiny"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("twice") as string,
    });
  });
});
