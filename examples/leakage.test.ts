import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Lists that the generator writes (tools/pretrain/world/heldout.py). */
interface HeldOut {
  frames: Record<string, string[]>;
  words: Record<string, Record<string, string[]>>;
  shared_words: Record<string, string[]>;
  invented_names: { common: string[]; unseen: string[] };
}

interface DataRecord {
  input: string;
  output: string;
}

const bytes = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));
const sha256 = (path: string): string => createHash("sha256").update(bytes(path)).digest("hex");
const text = (path: string): string => bytes(path).toString("utf8");
const parseRecord = (line: string): DataRecord => JSON.parse(line);
const records = (path: string): DataRecord[] => text(path).trimEnd().split("\n").map(parseRecord);

const heldOut: HeldOut = JSON.parse(text("heldout.json"));
const splits = ["training", "validation", "test"];
const tasks = ["quickstart", "topics", "extraction"];
const of = (task: string, split: string): DataRecord[] =>
  records(`${task}/${split === "training" ? "train" : split}.jsonl`);

/** Matches a sentence of the split: its frames, its words in their slots. */
function sentencePattern(split: string, products: string[] = []): RegExp {
  const slots: Record<string, string[]> = {
    ...heldOut.shared_words,
    ...heldOut.words[split],
    price: ["[0-9]+"],
    was: ["was", "were"],
    is: ["is", "are"],
  };
  slots["product"] = [...(slots["product"] ?? []), ...products];
  const frames = heldOut.frames[split]!.map((frame) =>
    frame
      .replace(/[.?]/g, "\\$&")
      .replace(/\b(a) /gi, "$1n? ")
      .replace(/\{(\w+)\}/g, (_, slot: string) => `(?:${slots[slot]!.join("|")})`),
  );
  return new RegExp(`^(?:${frames.join("|")})$`, "i");
}

const sentences = (input: string): string[] => input.split(/(?<=[.!?]) /);

/** Every word that records of the split put into a slot, in lower case. */
const slotWords = (split: string): Set<string> =>
  new Set(
    Object.values(heldOut.words[split]!)
      .flat()
      .map((word) => word.toLowerCase()),
  );

const wordsOf = (record: DataRecord): string[] =>
  `${record.input} ${record.output}`.toLowerCase().match(/[a-z]+/g) ?? [];

describe.each(tasks)("%s", (task) => {
  test.each(splits)("%s sentences are made of that split's frames and words", (split) => {
    const pattern = sentencePattern(split, split === "test" ? [] : heldOut.invented_names.common);
    for (const { input } of of(task, split)) {
      for (const sentence of sentences(input)) expect(sentence).toMatch(pattern);
    }
  });

  test("no word of the test records' slots occurs in training or validation", () => {
    const held = slotWords("test");
    for (const record of [...of(task, "training"), ...of(task, "validation")]) {
      expect(wordsOf(record).filter((word) => held.has(word))).toEqual([]);
    }
  });

  test("no text occurs twice", () => {
    const texts = splits.flatMap((split) => of(task, split).map(({ input }) => input));
    expect(new Set(texts).size).toBe(texts.length);
    expect(of(task, "test").length).toBeGreaterThanOrEqual(400);
  });
});

describe("the lists", () => {
  test("no test frame belongs to pretraining, training or validation", () => {
    const others = ["pretraining", "training", "validation"].flatMap((split) => heldOut.frames[split]);
    expect(heldOut.frames["test"]!.filter((frame) => others.includes(frame))).toEqual([]);
  });

  test("no test word belongs to training or validation", () => {
    const others = new Set([...slotWords("training"), ...slotWords("validation")]);
    expect([...slotWords("test")].filter((word) => others.has(word))).toEqual([]);
  });

  test("a sentence of another split, and a word of another split, are noticed", () => {
    const [room, lovely] = ["room", "lovely"];
    expect(`I must say the ${room} was ${lovely}.`).toMatch(sentencePattern("training"));
    expect(`I must say the ${room} was ${lovely}.`).not.toMatch(sentencePattern("test"));
    expect("I must say the suite was lovely.").not.toMatch(sentencePattern("training"));
  });
});

test("classes of the labelled examples are equally frequent", () => {
  for (const task of ["quickstart", "topics"]) {
    for (const split of splits) {
      const counts = new Map<string, number>();
      for (const { output } of of(task, split)) counts.set(output, (counts.get(output) ?? 0) + 1);
      expect(new Set(counts.values()).size).toBe(1);
    }
  }
});

test("the unseen names occur in no other record", () => {
  const unseen = new Set(heldOut.invented_names.unseen);
  for (const { input, output } of records("extraction/test-unseen.jsonl")) {
    expect(unseen).toContain(output);
    for (const sentence of sentences(input)) {
      expect(sentence).toMatch(sentencePattern("test", heldOut.invented_names.unseen));
    }
  }
  for (const task of tasks) {
    for (const split of splits) {
      for (const record of of(task, split)) {
        expect(wordsOf(record).filter((word) => unseen.has(word))).toEqual([]);
      }
    }
  }
});

test.each([1, 2, 3])(
  "shuffle %i: the quickstart's texts, each class receiving each label equally often",
  (shuffle) => {
    const shuffled = records(`shuffled-labels/train-${shuffle}.jsonl`);
    const original = of("quickstart", "training");
    expect(shuffled.map(({ input }) => input)).toEqual(original.map(({ input }) => input));
    const counts = new Map<string, number>();
    for (const [index, { output }] of shuffled.entries()) {
      const pair = `${original[index]!.output} → ${output}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual(Array(4).fill(original.length / 4));
  },
);

test("the pretraining text of these very weights was searched for these very lists, and held none of them", () => {
  const made: { text_sha256: string; tokenizer_sha256: string; weights_sha256: string } = JSON.parse(
    text("base-model/pretrain.json"),
  );
  expect(made.weights_sha256).toBe(sha256("base-model/model.safetensors"));
  expect(made.tokenizer_sha256).toBe(sha256("base-model/tokenizer.json"));
  expect(JSON.parse(text("pretraining-check.json"))).toMatchObject({
    text_sha256: made.text_sha256,
    heldout_sha256: sha256("heldout.json"),
    leaked_sentences: 0,
  });
});
