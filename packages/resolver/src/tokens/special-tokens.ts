import { ANY_LENGTH, tokenize, tokenizerFacts } from "../inspect/ask.js";
import type { Engine } from "../engine.js";

/** The names of a tokenizer's special tokens, by id. Throws TuneError for a tokenizer that cannot be used. */
export async function specialTokens(
  engine: Pick<Engine, "tokenize" | "tokenizerFacts">,
  modelPath: string,
): Promise<Map<number, string>> {
  const { special } = await tokenizerFacts(engine, modelPath, []);
  const named = special.filter((token) => token !== "");
  const { records } = await tokenize(engine, {
    model_path: modelPath,
    samples: named.map((target) => ({ source: "", target })),
    max_input_tokens: ANY_LENGTH,
    max_output_tokens: ANY_LENGTH,
    on_too_long: "error",
    detail: "tokens",
  });
  return new Map(
    records.flatMap(({ target: [first] }, index) => (first === undefined ? [] : [[first.id, named[index]!]])),
  );
}
