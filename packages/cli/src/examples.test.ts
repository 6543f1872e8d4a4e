import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verbs } from "./commands/index.js";
import { PreparedFolder } from "./testing/prepared-folder.js";

const folder = new PreparedFolder();
beforeAll(() => folder.prepare(), 300_000);
afterAll(() => folder.remove());

const declared = await Promise.all(
  [...verbs.values()].map(async ({ name, load }) => ({ name, verb: await load() })),
);

describe.each(declared)("tune $name", ({ name, verb }) => {
  it("has examples, each of which is about it", () => {
    expect(verb.examples.length).toBeGreaterThan(0);
    for (const [command, description] of verb.examples) {
      expect(command).toContain(`$0 ${name}`);
      expect(command, "a folder of the repository").not.toMatch(/\b(docs|examples|packages)\//);
      expect(description).not.toBe("");
    }
  });

  it.each(verb.examples)("%s: %s", async (command) => {
    const { exitCode, stdout, stderr } = await folder.run(command.replaceAll("$0", "tune"));
    expect(exitCode, `${stdout}\n${stderr}`).toBe(0);
  });
});
