import { expect, test } from "vitest";
import { checkRecords, parseTemplate, type CheckOptions, type DataRecord, type Template } from "./index.js";

function template(source: string): Template {
  const parsed = parseTemplate(source);
  if (!parsed.ok) {
    throw new Error(source);
  }
  return parsed.value;
}

/** Records of `[input, output]`, one a line. */
const set = (pairs: ReadonlyArray<readonly [string, string | null]>, file = "train.jsonl"): DataRecord[] =>
  pairs.map(([input, output], index) => ({
    fields: new Map([["input", input]]),
    output,
    file,
    line: index + 1,
    number: index + 1,
  }));

const options: CheckOptions = {
  verbalizer: template("{{input}}"),
  baselines: [],
  labels: null,
  lossOn: "target",
};
const none = { validation: [], evaluation: [] };

function check(sets: Partial<Parameters<typeof checkRecords>[0]>, more: Partial<CheckOptions> = {}) {
  const found = checkRecords({ training: [], ...none, ...sets }, { ...options, ...more });
  return found.map(
    ({ severity, file, line, code, message, help }) =>
      `${severity} ${file}:${line} ${code} ${message} ${help}`,
  );
}

test("good records have no problems", () => {
  expect(
    check(
      {
        training: set([
          ["a", "x"],
          ["b", "y"],
        ]),
        evaluation: set([["c", "y"]]),
      },
      { labels: ["x", "y"] },
    ),
  ).toEqual([]);
});

test("a label outside the list is named with the nearest one", () => {
  expect(
    check(
      {
        training: set([
          ["a", "good"],
          ["b", "god"],
        ]),
      },
      { labels: ["good", "bad"] },
    ),
  ).toEqual([
    "error train.jsonl:2 data/label-not-listed The output `god` of record 2 is none of the labels. Did you mean `good`?",
  ]);
  expect(
    check(
      {
        training: set([
          ["a", " good"],
          ["b", "bad"],
        ]),
      },
      { labels: ["good", "bad"] },
    )[0],
  ).toContain("Did you mean `good`?");
});

test("labels are checked in held-out records too", () => {
  const training = set([
    ["a", "x"],
    ["b", "y"],
  ]);
  const evaluation = set([["c", "z"]], "test.jsonl");
  expect(check({ training, evaluation }, { labels: ["x", "y"] })[0]).toMatch(
    /^error test\.jsonl:1 data\/label-not-listed/,
  );
});

/** What is told of training answers that are all the same. */
const oneAnswer = (answers: string[]) =>
  check({ training: set(answers.map((answer, index) => [`text ${index}`, answer])) }).filter((one) =>
    one.includes("one-answer"),
  );

test("one free answer for three records or more is told", () => {
  expect(oneAnswer(["x", "x", "x"])).toEqual([
    expect.stringMatching(/^warning train\.jsonl:undefined data\/one-answer All 3 training records .*"x"/),
  ]);
  expect(oneAnswer(["x", "x"])).toEqual([]);
  expect(oneAnswer(["x", "x", "y"])).toEqual([]);
  // Blank answers are told by their tokenizer's checks.
  expect(oneAnswer([" ", " ", " "])).toEqual([]);
});

test("one class only is an error, an unseen label a warning", () => {
  expect(
    check(
      {
        training: set([
          ["a", "x"],
          ["b", "x"],
        ]),
      },
      { labels: ["x", "y"] },
    ),
  ).toEqual([
    expect.stringMatching(
      /^error train\.jsonl:undefined data\/one-class .*`x`.*apart\. Add records of the other classes\.$/,
    ),
  ]);
  expect(
    check({ training: set([["a", "x"]]), evaluation: set([["b", "y"]]) }, { labels: ["x", "y", "z"] }),
  ).toEqual([expect.stringMatching(/data\/one-class .*apart\. All records of `y` are held out\. Add/)]);
  expect(
    check(
      {
        training: set([
          ["a", "x"],
          ["b", "y"],
        ]),
      },
      { labels: ["x", "y", "z"] },
    ),
  ).toEqual([expect.stringMatching(/^warning .* data\/label-unseen .*`z`/)]);
  expect(
    check({
      training: set([
        ["a", "x"],
        ["b", "x"],
      ]),
    }),
  ).toEqual([]);
});

test("missing and empty outputs are refused, save in text-only training", () => {
  const training = set([
    ["a", null],
    ["b", ""],
  ]);
  expect(check({ training })).toEqual([
    expect.stringMatching(/^error train\.jsonl:1 data\/missing-field Record 1 has no field `output`/),
    expect.stringMatching(/^error train\.jsonl:2 data\/empty-output Record 2/),
  ]);
  expect(check({ training }, { lossOn: "all" })).toEqual([]);
  const both = check({ training, evaluation: training }, { lossOn: "all" });
  expect(both.map((problem) => problem.split(" ").slice(0, 3).join(" "))).toEqual([
    "error train.jsonl:1 data/missing-field",
    "error train.jsonl:2 data/empty-output",
    "warning train.jsonl:1 data/overlap",
  ]);
});

test("a placeholder that no record can fill is told once, one that some lack per record", () => {
  const training = set([
    ["a", "x"],
    ["b", "y"],
  ]);
  expect(check({ training, evaluation: training }, { verbalizer: template("{{inpt}}") })).toEqual([
    "error undefined:undefined data/unknown-placeholder The template asks for `{{inpt}}`, and the records have no such field. Did you mean `{{input}}`? Fields of the records: `{{input}}`.",
  ]);
  const [first, second] = [training[0]!, training[1]!];
  const some = [
    {
      ...first,
      fields: new Map([
        ["input", "a"],
        ["context", "c"],
      ]),
    },
    second,
  ];
  expect(check({ training: some }, { verbalizer: template("{{context}} {{input}}") })).toEqual([
    expect.stringMatching(/^error train\.jsonl:2 data\/missing-field Record 2 has no field `context`/),
  ]);
});

test("baselines see the evaluation records only", () => {
  const sets = { training: set([["a", "x"]]), evaluation: set([["b", "y"]]) };
  expect(check(sets, { baselines: [template("{{hint}}")] })).toEqual([
    expect.stringContaining("data/unknown-placeholder"),
  ]);
  expect(check({ training: sets.training }, { baselines: [template("{{hint}}")] })).toEqual([]);
});

test("repeats and contradictions are warnings that show a pair", () => {
  expect(
    check({
      training: set([
        ["a", "x"],
        ["b", "y"],
        ["a", "x"],
        ["a", "x"],
        ["b", "x"],
      ]),
    }),
  ).toEqual([
    expect.stringMatching(
      /^warning train\.jsonl:3 data\/duplicates 2 training records repeat .* record 3 repeats record 1\./,
    ),
    expect.stringMatching(
      /^warning train\.jsonl:5 data\/contradictions 1 input has different outputs; records 2 and 5/,
    ),
  ]);
});

test("held-out records that were trained on are a warning", () => {
  const training = set([
    ["a", "x"],
    ["b", "y"],
  ]);
  expect(
    check({
      training,
      evaluation: set(
        [
          ["c", "x"],
          [" b", "y"],
        ],
        "test.jsonl",
      ),
    }),
  ).toEqual([
    expect.stringMatching(
      /^warning test\.jsonl:2 data\/overlap 1 evaluation record is also a training record; evaluation record 2 is training record 2/,
    ),
  ]);
  expect(check({ training, validation: set([["a", "y"]], "val.jsonl") }).length).toBe(1);
});

test("an instruction in the training texts alone is a warning", () => {
  const training = set(["a", "b", "c"].map((text) => [`Classify the comment: ${text}`, text]));
  const evaluation = set(
    ["d", "e", "f"].map((text) => [text, text]),
    "test.jsonl",
  );
  expect(check({ training, evaluation })).toEqual([
    expect.stringMatching(
      /^warning test\.jsonl:1 data\/template-mismatch All training inputs begin with "Classify the comment:"/,
    ),
  ]);
  expect(check({ training: evaluation, evaluation: training })).toEqual([
    expect.stringMatching(/^warning test\.jsonl:1 data\/template-mismatch All evaluation inputs begin/),
  ]);
  const alike = set(
    ["d", "e", "f"].map((text) => [`Classify the comment: ${text}`, text]),
    "test.jsonl",
  );
  expect(check({ training, evaluation: alike })).toEqual([]);
});

/** Many records with one label, texts of their own. */
const many = (label: string, count: number, word = label): Array<[string, string]> =>
  Array.from({ length: count }, (_, index) => [`${word} ${index}`, label]);

test("a label that only held-out records have is told with them", () => {
  const labels = ["x", "y", "z"];
  const training = set([...many("x", 2), ...many("y", 2)]);
  const evaluation = set(
    [
      ["other", "z"],
      ["more", "x"],
      ["third", "z"],
    ],
    "test.jsonl",
  );
  expect(check({ training, evaluation }, { labels })).toEqual([
    expect.stringMatching(
      /^warning test\.jsonl:1 data\/label-never-trained The label `z` is the answer of 2 evaluation records and of no/,
    ),
  ]);
});

test("more than ten times as many records of one class as of another are a warning", () => {
  const labels = ["x", "y"];
  expect(check({ training: set([...many("x", 20), ...many("y", 2)]) }, { labels })).toEqual([]);
  expect(check({ training: set([...many("x", 21), ...many("y", 2)]) }, { labels })).toEqual([
    expect.stringMatching(
      /^warning train\.jsonl:22 data\/imbalance The label `x` has 21 training records, `y` 2: more than 10 times/,
    ),
  ]);
});

test("inputs of white space alone are counted", () => {
  const training = set([
    ["a", "x"],
    [" \n", "y"],
    ["", "x"],
  ]);
  expect(check({ training })).toEqual([
    expect.stringMatching(/^warning train\.jsonl:2 data\/empty-input 2 training records have nothing in the/),
  ]);
});

test("held-out records that differ in case and white space alone are a warning of their own", () => {
  const training = set([
    ["The staff  was kind.", "x"],
    ["Slow", "y"],
  ]);
  const evaluation = set(
    [
      ["Slow", "y"],
      ["the staff was KIND.\n", "x"],
      ["new", "y"],
    ],
    "test.jsonl",
  );
  expect(check({ training, evaluation })).toEqual([
    expect.stringMatching(/^warning test\.jsonl:1 data\/overlap 1 evaluation record is also/),
    expect.stringMatching(
      /^warning test\.jsonl:2 data\/overlap-folded 1 evaluation record differs from a training record only in case/,
    ),
  ]);
});

test("repeated evaluation records are a warning: they count double in scores", () => {
  const training = set([
    ["a", "x"],
    ["b", "y"],
  ]);
  const evaluation = set(
    [
      ["c", "x"],
      ["c", "x"],
      ["d", "y"],
    ],
    "test.jsonl",
  );
  expect(check({ training, evaluation }, { labels: ["x", "y"] })).toEqual([
    expect.stringMatching(
      /^warning test\.jsonl:2 data\/duplicates 1 evaluation record repeats an earlier one; record 2 repeats record 1\. Repeats count double in every score/,
    ),
  ]);
});

test("a bad record does not keep the other rules from being told", () => {
  const training = set([
    ["a", "x"],
    ["b", "nope"],
    ["a", "x"],
  ]);
  const found = check({ training, evaluation: set([["a", "x"]], "test.jsonl") }, { labels: ["x", "y"] });
  expect(found.map((problem) => problem.split(" ")[2])).toEqual([
    "data/label-not-listed",
    "data/duplicates",
    "data/overlap",
  ]);
});

test("an answer that looks like a label is told with the difference", () => {
  const training = set([
    ["a", "cafe\u0301"],
    ["b", "bar"],
    ["c", "very\u00a0good"],
    ["d", "b\u0430r"],
    ["e", "ba\u200br"],
    ["f", "bar\u00a0"],
  ]);
  const labels = ["caf\u00e9", "bar", "very good"];
  expect(
    check({ training }, { labels }).map((problem) => problem.replace(/.* It looks/, "It looks")),
  ).toEqual([
    "It looks like `café` and is not the same: the same letters in another Unicode form (NFC, NFD). Write both alike.",
    "It looks like `very good` and is not the same: a no-break space (U+00A0) stands for a space. Write both alike.",
    "It looks like `bar` and is not the same: `а` (Cyrillic) U+0430 stands for `a`. Write both alike.",
    "It looks like `bar` and is not the same: a zero-width space (U+200B) stands in it. Write both alike.",
    "It looks like `bar` and is not the same: a no-break space (U+00A0) stands in it. Write both alike.",
  ]);
});

/** What is advised where a training record has this answer. */
function advice(output: string, labels: string[]): string | undefined {
  return check({ training: set([["a", output]]) }, { labels })[0]?.replace(/.*labels\. /, "");
}

test("numbers are compared by value, and no label is proposed for a number that none of them is", () => {
  expect(advice("1.0", ["0", "1"])).toBe("Did you mean `1`?");
  expect(advice("1", ["0.0", "1.0"])).toBe("Did you mean `1.0`?");
  expect(advice("1e0", ["0", "1"])).toBe("Did you mean `1`?");
  expect(advice("5", ["1", "2", "3"])).toBe("Labels: 1, 2, 3. Add it to `labels`, or correct the record.");
  expect(advice("0,03", ["0", "3"])).toBe("Labels: 0, 3. Add it to `labels`, or correct the record.");
  expect(advice("E", ["A", "B"])).toBe("Labels: A, B. Add it to `labels`, or correct the record.");
  expect(advice("True", ["true", "false"])).toBe("Did you mean `true`?");
});

test("answers written in another way than all labels are one problem", () => {
  const numbers = set([
    ["a", "1.0"],
    ["b", "0.0"],
    ["c", "1.0"],
  ]);
  expect(check({ training: numbers }, { labels: ["0", "1"] })).toEqual([
    expect.stringContaining("The output `1.0` of record 1 is none of the labels. Likewise lines 2 and 3."),
  ]);
  const words = set([
    ["a", "Good"],
    ["b", "Bad"],
    ["c", "good"],
  ]);
  expect(check({ training: words }, { labels: ["good", "bad"] })).toEqual([
    expect.stringContaining("The output `Good` of record 1 is none of the labels. Likewise line 2."),
  ]);
});

test("a field that a thousand records lack is one problem, and nothing that follows from it is told", () => {
  const training = set(Array.from({ length: 1000 }, (_, index) => [`Classify the text: ${index}`, null]));
  const evaluation = set(
    ["d", "e", "f"].map((text) => [text, "x"]),
    "test.jsonl",
  );
  const found = check({ training, evaluation }, { labels: ["x", "y"] });
  expect(found.filter((problem) => problem.startsWith("error"))).toEqual([
    "error train.jsonl:1 data/missing-field Record 1 has no field `output`. Likewise 999 others, the first on lines 2, 3, 4 and 5. Its fields are input; map other names with `fields: {input: …, output: …}`.",
  ]);
  expect(found.filter((problem) => problem.includes("data/label"))).toEqual([]);
  const bare = training.map((record, index) => ({
    ...record,
    fields: new Map([["review", "a"]]),
    output: `x ${index}`,
  }));
  expect(check({ training: bare, evaluation }).map((problem) => problem.split(" ")[2])).toEqual([
    "data/unknown-placeholder",
  ]);
});

test("a message names the file's columns, not what the input is called here", () => {
  const fields = new Map([
    ["text", "a"],
    ["label", "x"],
    ["input", "a"],
  ]);
  const training = set([["a", null]]).map((record) => ({ ...record, fields }));
  expect(check({ training })).toEqual([expect.stringContaining("Its fields are text, label; map")]);
});

test("outputs of which none is a label, nor like one, are one problem", () => {
  const labels = ["good", "bad"];
  const texts = (count: number) =>
    set(Array.from({ length: count }, (_, index) => [`text ${index}`, `a long review, number ${index}`]));
  const errors = (training: ReturnType<typeof set>) =>
    check({ training }, { labels }).filter((problem) => problem.startsWith("error"));
  expect(errors(texts(1000))).toEqual([
    expect.stringMatching(
      /^error train\.jsonl:1 data\/no-label-listed None of the 1,?000 training outputs is one of the labels; that of record 1 is "a long review, number 0"\. .*`output` is the column/,
    ),
  ]);
  // A few are mistyped classes, one label among them shows that the column is the right one, and so does a near one.
  expect(errors(texts(3))).toHaveLength(3);
  expect(errors([...texts(5), ...set([["x", "good"]])])).toHaveLength(5);
  expect(errors([...texts(5), ...set([["x", "goood"]])])).toHaveLength(6);
});

test("records whose texts lie deeper are told where", () => {
  const chats = set([
    ["a", null],
    ["b", null],
  ]).map((record) => ({ ...record, fields: new Map<string, string>(), nested: ["messages"] }));
  expect(check({ training: chats })).toEqual([
    expect.stringMatching(/data\/missing-field .*Its field `messages` is a list or an object: .*of a chat/),
  ]);
});

test("a field that is null is not said to be missing", () => {
  const records = set([
    ["a", null],
    ["b", null],
  ]);
  expect(check({ training: records.map((record) => ({ ...record, nulls: ["output"] })) })).toEqual([
    "error train.jsonl:1 data/null-field Field `output` of record 1 is `null`. Likewise line 2. Fill it in, or remove the record.",
  ]);
});

test("columns of other names are one problem, which tells them all", () => {
  const training = set([
    ["a", null],
    ["b", null],
  ]).map((record) => ({
    ...record,
    fields: new Map([
      ["review", "a"],
      ["stars", "5"],
    ]),
  }));
  expect(check({ training })[0]).toBe(
    "error train.jsonl:1 data/missing-field Record 1 has no field `output`. Likewise line 2. Its fields are review, stars; map other names with `fields: {input: …, output: …}`.",
  );
  expect(check({ training }).length).toBe(1);
  // Text alone needs no answer: the template is what names a column that is not there.
  expect(check({ training }, { lossOn: "all" })).toEqual([
    expect.stringContaining("data/unknown-placeholder"),
  ]);
});

test("an input that is null in every record is not said to be unknown", () => {
  const training = set([
    ["a", "x"],
    ["b", "y"],
  ]).map((record) => ({ ...record, fields: new Map(), nulls: ["input"] }));
  expect(check({ training })).toEqual([
    "error train.jsonl:1 data/null-field Field `input` of record 1 is `null`. Likewise line 2. Fill it in, or remove the record.",
  ]);
});

test("records, held-out records and answers that only look the same are warnings with the difference", () => {
  const training = set([
    ["the café was kind", "café"],
    ["the cafe\u0301 was kind", "cafe\u0301"],
    ["a long wait", "bar"],
  ]);
  const evaluation = set(
    [
      ["a long\u00a0wait", "b\u0430r"],
      ["new", "bar"],
    ],
    "test.jsonl",
  );
  expect(check({ training, evaluation })).toEqual([
    "warning train.jsonl:2 data/duplicates-alike 1 training record looks like an earlier one and is not the same; record 2 beside record 1: the same letters in another Unicode form (NFC, NFD). Write the same text alike everywhere, in NFC and with ordinary spaces, and remove what repeats.",
    "warning test.jsonl:1 data/overlap-alike 1 evaluation record looks like a training record and is not the same; evaluation record 1 beside training record 3: a no-break space (U+00A0) stands for a space. Scores on records that were as good as trained on say little; remove them from one side.",
    "warning train.jsonl:2 data/outputs-alike 2 outputs look like another and are not the same; `cafe\u0301` of training record 2 beside that of training record 1: the same letters in another Unicode form (NFC, NFD). To training and to every score these are different answers: write them alike.",
  ]);
});
