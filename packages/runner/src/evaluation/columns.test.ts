import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyManifests, compareRuns, evaluateRun } from "../index.js";
import { Project } from "../testing/project.js";

const experiment = (output: string) => ({
  prompt_tuning: { num_epochs: 1 },
  top: {
    name: output,
    validation: undefined,
    evaluation: undefined,
    training_data_references: [
      { type: "container", location: { path: "reviews.csv" }, fields: { input: "comment", output } },
    ],
  },
});

// Two experiments on one file: one learns the stars of its comments, the other whether there is a reply.
let project: Project;
beforeAll(async () => {
  project = new Project();
  project.write("reviews.csv", reviews("id,comment,stars,reply"));
  for (const output of ["stars", "reply"]) project.writeManifest(experiment(output), `${output}.json`);
  project.writeManifest({ prompt_tuning: { num_epochs: 1 } }, "plain.json");
  await applyManifests(["stars.json", "reply.json", "plain.json"], place());
});
afterAll(() => project.remove());

const place = () => ({ cwd: project.folder, stateDir: project.stateDir });
const options = () => ({ ...place(), env: process.env, compare: false });

/** Twelve records with columns as the header has them; both answers are `yes` or `no`. */
function reviews(header: string, separator = ","): string {
  const line = (index: number): string =>
    header
      .split(",")
      .map((name) => {
        if (name === "id") return index;
        if (name === "stars" || name === "output") return index % 2 ? "yes" : "no";
        return name === "reply" ? (index % 3 ? "no" : "yes") : `text ${index}`;
      })
      .join(separator);
  const lines = Array.from({ length: 12 }, (_, index) => line(index + 1));
  return `${[header.replaceAll(",", separator), ...lines].join("\n")}\n`;
}

const expected = async (reference: string, data: string, fields?: { input?: string; output?: string }) => {
  const { lines } = await evaluateRun(reference, { ...options(), data, fields });
  return [lines[0]!.input, lines.map((line) => (line.expected === null ? "-" : line.expected[0])).join("")];
};
const stars = "ynynynynynyn";
const reply = "nnynnynnynny";

describe("a file by the columns that a run was tuned with", () => {
  it("is a header where it holds these columns alone", async () => {
    for (const [line, code] of [
      ["stars,comment", "data/header-alone"],
      ["comment", "data/header-alone"],
      ["fine,yes", "data/line-alone"],
    ]) {
      project.write("alone.csv", `${line}\n`);
      await expect(evaluateRun("stars", { ...options(), data: "alone.csv" })).rejects.toMatchObject({
        diagnostics: [{ code, line: 1 }],
      });
    }
  });

  it.each([
    ["another order", "stars,comment", ",", "stars", stars],
    ["tabs", "comment,id,stars", "\t", "stars", stars],
    ["semicolons", "comment,stars,reply", ";", "reply", reply],
    ["our own names", "input,output", ",", "stars", stars],
    ["our own names for a plain run", "output,input", ",", "tiny", stars],
    ["no answers", "id,comment", ",", "stars", "------------"],
  ])("is read with %s", async (_, header, separator, run, answers) => {
    project.write("new.csv", reviews(header, separator));
    expect(await expected(run, "new.csv")).toEqual(["text 1", answers]);
  });

  it("is read by what the command says, where that is other", async () => {
    project.write("new.csv", reviews("id,comment,stars,reply"));
    expect(await expected("stars", "new.csv", { output: "reply" })).toEqual(["text 1", reply]);
    expect(await expected("tiny", "new.csv", { input: "comment", output: "stars" })).toEqual([
      "text 1",
      stars,
    ]);
  });

  it.each([
    ["stars", {}, "data/other-columns", 3, "`remark`"],
    ["tiny", {}, "data/other-columns", 3, "--fields input=COLUMN,output=COLUMN"],
    ["stars", { input: "remarks" }, "usage/unknown-column", 64, "Its columns are `remark`, "],
  ])(
    "that has none of them is refused with its columns (%s, %o)",
    async (run, fields, code, exitCode, help) => {
      project.write("new.csv", reviews("id,remark,output"));
      await expect(expected(run, "new.csv", fields)).rejects.toMatchObject({
        exitCode,
        diagnostics: [{ code, help: expect.stringContaining(help) as string }],
      });
    },
  );

  it("is compared by the columns of the runs, or by those that are said", async () => {
    project.write("new.csv", reviews("id,comment,stars"));
    const comparison = await compareRuns(["stars", "tiny"], { ...place(), data: "new.csv" });
    expect(comparison.tests).toMatchObject([{ n: 12 }]);
    project.write("new.csv", reviews("id,comment,stars,reply"));
    await expect(compareRuns(["stars", "reply"], { ...place(), data: "new.csv" })).rejects.toMatchObject({
      exitCode: 64,
      message: "The runs were tuned with different columns of new.csv: comment and stars; comment and reply.",
    });
    const fields = { output: "reply" };
    const said = await compareRuns(["stars", "reply"], { ...place(), data: "new.csv", fields });
    expect(said.tests).toMatchObject([{ n: 12 }]);
  });

  it("is given no score without answers, only predictions", async () => {
    project.write("new.csv", reviews("id,comment"));
    const scored = evaluateRun("stars", { ...options(), data: "new.csv", compare: true });
    await expect(scored).rejects.toMatchObject({
      exitCode: 3,
      diagnostics: [{ code: "data/unanswered", file: "new.csv", line: 2 }],
    });
  });
});
