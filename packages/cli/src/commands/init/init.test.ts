import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateInitResult, type ApplyResult, type InitResult } from "@tunesmith/contracts";
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

/** Four records, one a line. */
function lines(record: (at: number) => object): string {
  return [0, 1, 2, 3].map((at) => `${JSON.stringify(record(at))}\n`).join("");
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

  it.each([
    [
      "good",
      "bad",
      " bad",
      /data\/class-twice t\.csv:4\n.*" bad" differs from "bad" on line 3 only in white space/,
    ],
    ["good", "good\u00a0", "bad", /data\/class-twice t\.csv:3\n/],
    ["good", "bad", "\u200b", /data\/empty-output t\.csv:4\n/],
  ])("writes no classes that no manifest can hold: %j, %j and %j", async (...row) => {
    const [first, second, third, told] = row;
    const rows = [first, second, third, first, second, third].map((answer, at) => `text ${at},"${answer}"\n`);
    terminal.project.write("t.csv", `text,label\n${rows.join("")}`);
    const { exitCode, stderr } = await terminal.tune([
      "init",
      "mine",
      "--data",
      "t.csv",
      "--model",
      "./base",
    ]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(told);
    expect(existsSync(join(terminal.project.folder, "mine"))).toBe(false);
  });

  it.each([
    ["Good", "good", "upper and lower case"],
    ["caf\u00e9", "cafe\u0301", "the same letters in another Unicode form"],
    ["1", "1.0", "both are one number"],
    ["1", "01", "both are one number"],
  ])("says that the classes %j and %j are hardly two", async (first, second, difference) => {
    const rows = [first, second, "bad", first, second, "bad"].map((answer, at) => `text ${at},${answer}\n`);
    terminal.project.write("t.csv", `text,label\n${rows.join("")}`);
    const { exitCode, stderr } = await terminal.tune([
      "init",
      "mine",
      "--data",
      "t.csv",
      "--model",
      "./base",
    ]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(
      `"${second}" and "${first}" (line 2) become two classes and are hardly two: ${difference}`,
    );
    expect(stderr.match(/classes-alike/g)).toHaveLength(1);
  });

  it("takes no column of lists or objects, and says where texts lie deeper", async () => {
    terminal.project.write(
      "deep.jsonl",
      lines((at) => ({ data: { text: `a ${at}` }, comment: `some words ${at}`, label: at % 2 })),
    );
    expect(await terminal.tune(["init", "deep", "--data", "deep.jsonl"])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/text +comment +by its name\n[^]*unused +data/) as string,
    });
    terminal.project.write(
      "chat.jsonl",
      lines((at) => ({ messages: [{ role: "user", content: `a ${at}` }] })),
    );
    expect(await terminal.tune(["init", "chat", "--data", "chat.jsonl"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringMatching(
        /has none of text; lists or objects are in `messages`\.\n.*of a chat/,
      ) as string,
    });
  });

  it("knows the columns of instructions and responses, where no better ones are there", async () => {
    const rows = [0, 1, 2, 3].map((at) => `do this ${at},well done ${at}\n`).join("");
    terminal.project.write("a.csv", `instruction,response\n${rows}`);
    terminal.project.write("b.csv", `response,label\n${rows.replaceAll(/well.*/g, "x")}`);
    const { stdout } = await terminal.tune(["init", "a", "--data", "a.csv"]);
    expect(stdout).toMatch(/text +instruction +by its name\n +answer +response +by its name/);
    expect((await terminal.tune(["init", "b", "--data", "b.csv"])).stdout).toMatch(
      /answer +label +by its name/,
    );
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

  it("writes a folder as a path, however it was named, and a name of no folder as one of the hub", async () => {
    for (const folder of ["base", "models/base", "gpt2"])
      mkdirSync(join(terminal.project.folder, folder), { recursive: true });
    terminal.project.write("file", "");
    const inits: [folder: string, model: string, written: string][] = [
      ["a", "base", "../base"],
      ["b", "base/", "../base"],
      ["c", "models/base", "../models/base"],
      ["base/d", "base", "../"],
      ["models/e", "models/base", "../base"],
      [".", "base", "./base"],
      ["f", "other", "other"],
      ["g", "org/name", "org/name"],
      ["h", "file", "file"],
      // The manifest's own folder is no model.
      ["gpt2", "gpt2", "gpt2"],
    ];
    for (const [folder, model, expected] of inits) {
      const { stdout } = await terminal.tune([
        "init",
        folder,
        "--data",
        "train.jsonl",
        "--model",
        model,
        "-o",
        "json",
      ]);
      expect(parse<InitResult>(stdout).model_id, `${folder} --model ${model}`).toBe(expected);
      expect(written(`${folder}/experiment.yaml`)).toContain(`model_id: ${expected} `);
    }
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

/** A CSV file with the columns in the order of `names`, and twenty records of which the answers are `answers`. */
function csv(names: readonly string[], answers: readonly string[] = ["5", "1"], separator = ","): string {
  const line = (index: number): string => {
    const values: Record<string, string> = {
      id: String(index),
      comment: `What I say of stay ${index} is said`,
      title: `The title of number ${index}`,
      stars: answers[index % answers.length]!,
      date: `2026-01-${10 + index}`,
    };
    return names.map((name) => values[name]).join(separator);
  };
  return `${[names.join(separator), ...Array.from({ length: 20 }, (_, index) => line(index))].join("\n")}\n`;
}

const initData = (file: string, ...more: string[]) =>
  terminal.tune(["init", "mine", "--data", file, "--model", "./base", ...more]);

describe("init --data", () => {
  it.each([
    ["id,comment,stars,date"],
    ["date,stars,id,comment"],
    ["stars,comment"],
    ["comment,stars", "as JSON"],
  ])("takes text and answer of %s by their names, and says so", async (header, json?: string) => {
    const names = header.split(",");
    terminal.project.write("mine.csv", csv(names));
    if (json !== undefined)
      terminal.project.write(
        "mine.json",
        JSON.stringify(
          [...Array(20).keys()].map((index) => ({ comment: `text ${index}`, stars: index % 2 })),
        ),
      );
    const file = json === undefined ? "mine.csv" : "mine.json";
    const { exitCode, stdout, stderr } = await initData(file);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/text +comment +by its name/);
    expect(stdout).toMatch(/answer +stars +by its name/);
    expect(stdout).toContain(json === undefined ? "2 classes: 1, 5" : "2 classes: 0, 1");
    const unused = names.filter((name) => !["comment", "stars"].includes(name));
    expect(stdout.includes("unused")).toBe(unused.length > 0);
    expect(stdout).toContain(unused.join(", "));
    const manifest = written("mine/experiment.yaml");
    expect(manifest).toContain("fields: { input: comment, output: stars }");
    expect(manifest).toContain("task_id: classification");
    expect(manifest).toContain("evaluation:\n  share: 0.2");
    expect((await terminal.tune(["validate", "-f", "mine"])).exitCode).toBe(0);
  });

  it.each([
    ["tabs", "\t", ""],
    ["semicolons", ";", ""],
    ["semicolons that a first line names", ";", "sep=;\n"],
    ["a byte-order mark", ",", "\ufeff"],
  ])("reads columns parted by %s", async (_, separator, before) => {
    terminal.project.write(
      "mine.csv",
      before + csv(["id", "comment", "stars", "date"], ["5", "1"], separator),
    );
    const { exitCode, stdout } = await initData("mine.csv");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/text +comment +by its name\n +answer +stars +by its name\n +2 classes: 1, 5\n/);
  });

  it("leaves no line end in a class where a file has two kinds, and says what it read", async () => {
    terminal.project.write(
      "mine.csv",
      csv(["comment", "stars"]).replace("\n", "\r\n").replace(/1\n/, "1\r\n"),
    );
    const { exitCode, stdout, stderr } = await initData("mine.csv");
    expect([exitCode, stderr]).toEqual([
      0,
      expect.stringContaining("warning data/mixed-line-ends mine.csv:1"),
    ]);
    expect(stdout).toContain("2 classes: 1, 5");
  });

  it("takes no option in silence that a template has no use for", async () => {
    terminal.project.write("mine.csv", csv(["comment", "stars"]));
    for (const more of [
      ["-t", "generation", "--labels", "a,b"],
      ["-t", "text-only", "--test", "mine.csv"],
    ])
      expect(await initData("mine.csv", ...more)).toMatchObject({
        exitCode: 64,
        stderr: expect.stringContaining("do not go together") as string,
      });
  });

  it("as JSON names the columns", async () => {
    terminal.project.write("mine.csv", csv(["id", "comment", "stars"]));
    const { stdout } = await initData("mine.csv", "-o", "json");
    expect(validateInitResult(JSON.parse(stdout))).toMatchObject({ ok: true });
    expect(parse<InitResult>(stdout).columns).toEqual([
      { field: "input", column: "comment", why: "by its name" },
      { field: "output", column: "stars", why: "by its name" },
    ]);
  });

  it("refuses to guess, with the columns in question and how to say it", async () => {
    terminal.project.write("mine.csv", csv(["title", "comment", "stars"]).replace("comment", "remark"));
    const refused = await initData("mine.csv");
    expect(refused.exitCode).toBe(64);
    expect(refused.stderr).toContain("holds the text is not clear: `title` or `remark`");
    expect(refused.stderr).toContain("--fields input=title,output=stars");
    expect(existsSync(join(terminal.project.folder, "mine"))).toBe(false);
    const said = await initData("mine.csv", "--fields", "input=remark");
    expect(said.stdout).toMatch(/text +remark +named by --fields\n +answer +stars +by its name/);

    terminal.project.write("both.csv", "text,label,score\na b c,x,1\nd e f,y,2\n");
    const both = await terminal.tune(["init", "both", "--data", "both.csv"]);
    expect([both.exitCode, both.stderr]).toEqual([
      64,
      expect.stringContaining("holds the answer is not clear: `label` or `score`"),
    ]);
  });

  it("asks a person who sits there", async () => {
    terminal.project.write("mine.csv", csv(["title", "comment", "stars"]).replace("comment", "remark"));
    const { exitCode, screen } = await terminal.pty("tune init mine --data mine.csv --model ./base", {
      typed: [["Number or name [title]", "2\r"]],
    });
    expect(exitCode).toBe(0);
    expect(screen).toContain("Which column of mine.csv holds the text?");
    expect(written("mine/experiment.yaml")).toContain("{ input: remark, output: stars }");
  });

  it("answers a mistake in --fields with the columns that there are, the nearest first", async () => {
    terminal.project.write("mine.csv", csv(["id", "comment", "stars", "date"]));
    const wrong = await initData("mine.csv", "--fields", "input=coment,output=stars");
    expect(wrong.exitCode).toBe(64);
    expect(wrong.stderr).toContain("`mine.csv` has no column `coment`");
    expect(wrong.stderr).toContain("Its columns are `comment`, ");
    for (const fields of ["comment", "text=comment", "input=", "input=a,input=b", "input=a,output=a"])
      expect(await initData("mine.csv", "--fields", fields)).toMatchObject({
        exitCode: 64,
        stderr: expect.stringContaining("`--fields` is") as string,
      });
    expect(await terminal.tune(["init", "--fields", "input=a"])).toMatchObject({ exitCode: 64 });
  });

  it.each([
    ["texts", "The staff was kind to us,good\nWe will not come again,bad\nIt was fine,good\n"],
    ["a value that comes again", "nice,good\nslow,bad\nkind,good\n"],
    ["numbers", "nice,1\nslow,2\nkind,1\n"],
    ["dates", "2026-01-02,nice,good\n2026-01-03,slow,bad\n"],
    ["a long text alone", `${"word ".repeat(9)}\nother\n`],
  ])("notices a first line that is a record by %s", async (_, text) => {
    terminal.project.write("mine.csv", text);
    const { exitCode, stderr } = await initData("mine.csv");
    expect(exitCode).toBe(3);
    expect(stderr).toContain("error data/no-header mine.csv:1");
    expect(stderr).toContain("Write a line with a name for each column above it");
  });

  it("takes long and odd names for names where they are pointed out", async () => {
    const names = ["How did you like your stay, all in all, this time?", "2026"];
    terminal.project.write(
      "mine.csv",
      csv(["comment", "stars"]).replace("comment,stars", `"${names[0]}",${names[1]}`),
    );
    expect((await initData("mine.csv")).exitCode).toBe(3);
    const { exitCode } = await initData("mine.csv", "--fields", `input=${names[0]},output=2026`);
    expect(exitCode).toBe(0);
    expect(written("mine/experiment.yaml")).toContain(`fields: { input: "${names[0]}", output: "2026" }`);
    expect((await terminal.tune(["validate", "-f", "mine"])).exitCode).toBe(0);
  });

  it("takes one column for texts alone", async () => {
    terminal.project.write("mine.csv", csv(["comment"]));
    expect(await initData("mine.csv")).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("--template text-only") as string,
    });
    const { exitCode, stdout } = await initData("mine.csv", "--template", "text-only");
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain("answer");
    expect(written("mine/experiment.yaml")).not.toContain("evaluation:");
  });

  it("takes many different answers for texts to write", async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `answer ${index},what is number ${index}`);
    terminal.project.write("mine.csv", `target,question\n${lines.join("\n")}\n`);
    const { stdout } = await initData("mine.csv");
    expect(stdout).toContain("20,000 different answers in 20,000 records: generation");
    const manifest = written("mine/experiment.yaml");
    expect(manifest).toContain("task_id: generation");
    expect(manifest).not.toContain("labels");
    terminal.project.write("few.csv", `target,question\n${lines.slice(0, 60).join("\n")}\n`);
    expect(await terminal.tune(["init", "b", "--data", "few.csv", "-t", "classification"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("holds 60 different answers; classes are from 2 to 50") as string,
    });
  });

  it("writes classes that YAML would take for something else as the texts that they are", async () => {
    const answers = [
      "yes",
      "1",
      "null",
      "a: b",
      "with space",
      "~",
      ".inf",
      "1e3",
      "#x",
      "Größe",
      "'q'",
      "true",
    ];
    const records = Array.from({ length: 48 }, (_, index) => ({
      input: `text ${index}`,
      output: answers[index % answers.length],
    }));
    terminal.project.write("mine.json", JSON.stringify(records));
    expect((await initData("mine.json")).exitCode).toBe(0);
    expect(written("mine/experiment.yaml")).toContain(
      `labels: ["#x", "'q'", ".inf", "1", "1e3", "Größe", "a: b", "null", "true", "with space", "yes", "~"]`,
    );
    const { exitCode, stderr } = await terminal.tune(["validate", "-f", "mine"]);
    expect([exitCode, stderr]).toEqual([0, ""]);
  });

  it("orders numbers by their size, and leaves no answer out in silence", async () => {
    terminal.project.write("mine.csv", csv(["comment", "stars"], ["10", "2", "1"]));
    expect((await initData("mine.csv")).stdout).toContain("3 classes: 1, 2, 10");
    terminal.project.write("gap.csv", "text,label\none,good\ntwo,\nthree,bad\n");
    const gap = await terminal.tune(["init", "gap", "--data", "gap.csv"]);
    expect([gap.exitCode, gap.stderr]).toEqual([3, expect.stringContaining("data/empty-output gap.csv:3")]);
  });

  it("holds nothing out of too few texts, and says so", async () => {
    terminal.project.write("mine.csv", "text,label\nsame,good\nsame,bad\n");
    const { exitCode, stdout } = await initData("mine.csv");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("nothing: too few different texts");
    expect(written("mine/experiment.yaml")).not.toContain("share");
  });

  it("holds out no share that would take all records of a class, and writes a manifest that stands", async () => {
    installTinyBase();
    // By the digests of the texts, the first to be held out is the only record of its class in some of these.
    const lines = ["one", "two", "three", "four", "five", "six"].map((text) => [
      `${text} is fine,good`,
      `${text} is not,bad`,
    ]);
    const told = new Set<boolean>();
    for (const [index, pair] of lines.entries()) {
      for (const records of [pair, [...pair, `${index} was good too,good`]]) {
        terminal.project.write("mine.csv", `text,label\n${records.join("\n")}\n`);
        const folder = `mine-${index}-${records.length}`;
        const { exitCode, stdout } = await terminal.tune(["init", folder, "--data", "mine.csv"]);
        expect(exitCode).toBe(0);
        const isHeld = written(`${folder}/experiment.yaml`).includes("evaluation:");
        expect(isHeld).toBe(
          !/nothing: a share would leave no record of (good|bad) to learn from/.test(stdout),
        );
        told.add(isHeld);
        // Neither a class that is never taught nor a batch that is larger than the data.
        const valid = await terminal.tune(["validate", "-f", folder]);
        expect([folder, valid.exitCode, valid.stderr]).toEqual([folder, 0, ""]);
      }
    }
    expect(told).toEqual(new Set([true, false]));
  });

  it("says how many records are held out, whether their score will tell, and shows white space of classes", async () => {
    terminal.project.write("mine.csv", csv(["comment", "stars"]));
    const few = await initData("mine.csv");
    expect(few.stdout).toMatch(
      /held out \d of the \d+ records, to judge on \(evaluation\.share: 0\.2\); a score of so few says little/,
    );
    const lines = Array.from({ length: 120 }, (_, index) => `text ${index}, ${index % 2 ? "good" : "bad"}`);
    terminal.project.write("many.csv", `text,label\n${lines.join("\n")}\n`);
    const { stdout } = await terminal.tune(["init", "many", "--data", "many.csv"]);
    expect(stdout).toMatch(/held out 24 of the 120 records, to judge on \(evaluation\.share: 0\.2\)$/m);
    expect(stdout).toContain('2 classes: " bad", " good"');
    const nowhere = await terminal.tune(["init", "nowhere", "--model", "./no-model"]);
    expect(nowhere.stdout).toContain("There is no base model at ./no-model yet.");
  });

  it("leads to a score with its interval", async () => {
    installTinyBase();
    const lines = records(60).map(
      ({ text, mood }, index) => `${index},"${text}",${mood === "positive" ? 5 : 1},2026`,
    );
    terminal.project.write("my.csv", `id,comment,stars,date\n${lines.join("\n")}\n`);
    expect((await terminal.tune(["init", "--data", "my.csv"])).exitCode).toBe(0);
    const { exitCode, stdout } = await terminal.tune([
      "apply",
      "-o",
      "json",
      "--set",
      "prompt_tuning.num_epochs=2",
    ]);
    expect(exitCode).toBe(0);
    const [run] = parse<ApplyResult>(stdout).runs;
    expect(run!.evaluation).toMatchObject({ n: 12, tuned: { accuracy: expect.any(Number) as number } });
    expect(run!.evaluation!.intervals.tuned["accuracy"]).toHaveLength(2);
  });

  it("names no experiment otherwise than was asked", async () => {
    expect(await terminal.tune(["init", "a", "--name", "My Stars!"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("such as `my-stars`") as string,
    });
    await terminal.tune(["init", "Über mich_2"]);
    expect(written("Über mich_2/experiment.yaml")).toContain("name: ber-mich-2\n");
  });
});

it("sample records are all different, so that none is in both files", () => {
  const texts = records(136).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});
