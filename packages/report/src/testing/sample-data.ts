import type { DataPreview, DataStatistics, Lengths, Token } from "@tunesmith/contracts";

/** Ten ranges from 1 to 50, falling. */
const lengths: Lengths = {
  minimum: 1,
  median: 14,
  p90: 31,
  p95: 38,
  p99: 47,
  maximum: 50,
  mean: 16.2,
  histogram: Array.from({ length: 10 }, (_, i) => ({
    from: i * 5 + 1,
    to: i * 5 + 5,
    count: Math.max(1, 400 >> i),
  })),
};

/** Statistics of one set with three classes, one of them unlisted, and two records beyond the limit. */
export function sampleStatistics(): DataStatistics {
  return {
    name: "reviews",
    sets: [
      {
        name: "training",
        files: ["data/train.jsonl"],
        records: 797,
        without_output: 0,
        empty_inputs: 0,
        distinct_inputs: 790,
        duplicates: 7,
        fields: ["input", "output"],
        digest: "ab".repeat(32),
        distinct_outputs: 3,
        outputs: [
          { label: "positive", count: 500, share: 500 / 797, listed: true },
          { label: "negative", count: 296, share: 296 / 797, listed: true },
          { label: "neg\u001b[31mative", count: 1, share: 1 / 797, listed: false },
        ],
        source_characters: lengths,
        output_characters: lengths,
        tokens: {
          source: lengths,
          target: { ...lengths, maximum: 2, histogram: [{ from: 2, to: 2, count: 797 }] },
          max_input_tokens: 42,
          max_output_tokens: 128,
          over_input: 2,
          over_output: 0,
          share_over_input: 2 / 797,
          share_over_output: 0,
          cut: 2,
          dropped: 0,
          refused: 0,
        },
      },
    ],
  };
}

/** Two records: one whole, one whose input is cut after its third token. */
export function samplePreview(): DataPreview {
  const source = tokensOf(["Text", ":", " The", " room", " was", "\n", "Answer", ":"]);
  return {
    name: "reviews",
    verbalizer: "Text: {{input}}\nAnswer:",
    max_input_tokens: 3,
    max_output_tokens: 4,
    on_too_long: "truncate_right",
    records: [
      {
        set: "training",
        file: "data/train.jsonl",
        line: 7,
        number: 7,
        source: "Text: The room was\nAnswer:",
        target: "positive",
        tokens: {
          index: 0,
          source_tokens: 8,
          target_tokens: 2,
          kept_source_tokens: 3,
          kept_target_tokens: 2,
          fate: "cut",
          source: source.map((token, index) => ({ ...token, kept: index < 3 })),
          target: [
            ...tokensOf([" positive"]),
            { id: 0, text: "</s>", start: 9, end: 9, special: true, kept: true },
          ],
        },
      },
      {
        set: "test",
        file: "data/test.jsonl",
        line: 1,
        number: 1,
        source: "Text: x\u001b[2J\nAnswer:",
        target: null,
        tokens: null,
      },
    ],
  };
}

function tokensOf(texts: readonly string[]): Token[] {
  let start = 0;
  return texts.map((text, index) => {
    const token = { id: index + 10, text, start, end: start + text.length, special: false, kept: true };
    start = token.end;
    return token;
  });
}
