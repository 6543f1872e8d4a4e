import { validatePlan, type Plan } from "@tunesmith/contracts";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { parse, Terminal } from "../../testing/terminal.js";

const terminal = new Terminal();
const evaluation = { data_references: [{ type: "container", location: { path: "test.jsonl" } }] };

it("says how labels are scored, only where labels are evaluated", async () => {
  const { stdout } = await terminal.tune(["plan"]);
  expect(stdout).toMatch(/^Label scoring is likelihood, among all tokens\.$/m);
  const unlabelled = { task_id: "generation", labels: undefined };
  terminal.project.writeManifest({ prompt_tuning: unlabelled });
  expect((await terminal.tune(["plan"])).stdout).not.toContain("scoring");
  terminal.project.writeManifest({ top: { evaluation: undefined } });
  expect((await terminal.tune(["plan"])).stdout).not.toContain("scoring");
  const json = await terminal.tune(["plan", "-o", "json"]);
  expect(parse<Plan>(json.stdout).runs[0]).not.toHaveProperty("label_scoring");
});

it.each([40, 60, 80, 120])("names those of several that score alike, in %d columns", async (columns) => {
  const long = `long-${"name-".repeat(9)}end`;
  const restricted = { ...evaluation, label_scoring: "restricted" };
  terminal.project.writeManifest({ top: { name: "other", evaluation: restricted } }, "other.json");
  terminal.project.writeManifest({ top: { name: long } }, "third.json");
  terminal.project.writeManifest({ top: { name: "silent", evaluation: undefined } }, "silent.json");
  const plan = parse<Plan>((await terminal.tune(["plan", "-o", "json"])).stdout);
  expect(validatePlan(plan)).toMatchObject({ ok: true });
  expect(plan.runs.map(({ experiment, label_scoring }) => [experiment, label_scoring])).toEqual([
    ["tiny", "likelihood"],
    ["other", "restricted"],
    ["silent", undefined],
    [long, "likelihood"],
  ]);
  const { stdout } = await terminal.tune(["plan"], { env: { COLUMNS: String(columns) } });
  const lines = stdout.split("\n");
  for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  const text = lines.join(" ");
  expect(text).toContain("other: label scoring is restricted, among the labels alone.");
  expect(text).toContain(`tiny, ${long.slice(0, 31)}…: label scoring is likelihood, among all tokens.`);
});
