import { schemas, type SchemaName } from "@tunesmith/contracts";
import { describe, expect, it } from "vitest";
import { parse, Terminal } from "../../testing/terminal.js";
import { bundled } from "./bundle.js";

const terminal = new Terminal();
const names = Object.keys(schemas) as SchemaName[];

describe("schema", () => {
  it("lists what people write first, then the rest; nothing beyond the screen", async () => {
    const { exitCode, stdout } = await terminal.tune(["schema"], { env: { COLUMNS: "80" } });
    expect(exitCode).toBe(0);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const name of names.filter((one) => one !== "common")) expect(stdout).toContain(`  ${name}`);
    const { schemas: list } = parse<{ schemas: { name: string; is_manifest: boolean }[] }>(
      (await terminal.tune(["schema", "-o", "json"])).stdout,
    );
    expect(list.filter((one) => one.is_manifest).map(({ name }) => name)).toEqual([
      "data-asset",
      "evaluation",
      "experiment",
      "model",
    ]);
  });

  it("prints one, complete in itself, by its name or its title", async () => {
    const { stdout } = await terminal.tune(["schema", "experiment"]);
    expect(parse(stdout)).toEqual(bundled("experiment", schemas));
    for (const args of [["Experiment"], ["EXPERIMENT", "-o", "json"], ["experiment.schema.json"]])
      expect((await terminal.tune(["schema", ...args])).stdout).toBe(stdout);
    expect((await terminal.tune(["schema", "experiment", "-o", "yaml"])).stdout).toContain(
      "title: Experiment",
    );
  });

  it("says which schema was meant", async () => {
    const { exitCode, stderr } = await terminal.tune(["schema", "experment"]);
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining("Did you mean `experiment`?")]);
  });

  it.each(names)("bundles %s without a loose end", (name) => {
    const bundle = bundled(name, schemas);
    const definitions = (bundle["$defs"] ?? {}) as Record<string, { title: string }>;
    for (const [key, { title }] of Object.entries(definitions)) expect(title).toBe(key);
    const references = [...JSON.stringify(bundle).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref!);
    const known = ["#", ...Object.keys(definitions).map((title) => `#/$defs/${title}`)];
    expect(known).toEqual(expect.arrayContaining(references));
    expect(JSON.stringify(definitions)).not.toContain("$id");
  });
});
