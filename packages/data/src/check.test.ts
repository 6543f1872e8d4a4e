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
  ).toEqual([expect.stringMatching(/^error train\.jsonl:undefined data\/one-class .*`x`/)]);
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
