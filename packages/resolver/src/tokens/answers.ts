import type { TokenizerFacts } from "@tunesmith/contracts";
import type { DataRecord } from "@tunesmith/data";

/** What must be known of a tokenizer to read answers. */
export type AnswerTokens = Pick<TokenizerFacts, "end" | "special">;

/** An answer as it is trained: the end token behind it, which is added by itself, is taken off. */
export function withoutEnd(answer: string, { end, special }: AnswerTokens): string {
  if (!special.includes(end)) return answer;
  let rest = answer;
  while (rest.trimEnd().endsWith(end)) rest = rest.trimEnd().slice(0, -end.length);
  return rest;
}

/** An answer without the special tokens at its ends and the white space beside them, and those tokens. */
export function withoutEdges(
  answer: string,
  special: readonly string[],
): { answer: string; tokens: Set<string> } {
  const tokens = new Set<string>();
  const named = special.filter((token) => token !== "");
  let rest = answer.trim();
  for (;;) {
    const token = named.find((one) => rest.startsWith(one) || rest.endsWith(one));
    if (token === undefined) return { answer: tokens.size === 0 ? answer : rest, tokens };
    tokens.add(token);
    rest = (rest.startsWith(token) ? rest.slice(token.length) : rest.slice(0, -token.length)).trim();
  }
}

/** An answer as it is compared: one of nothing but special tokens stays what it is. */
export function asCompared(answer: string, tokens: AnswerTokens): string {
  const bare = withoutEdges(answer, tokens.special);
  return bare.answer === "" ? withoutEnd(answer, tokens).trim() : bare.answer;
}

/** The records with their answers read otherwise. */
export function withAnswers<R extends Pick<DataRecord, "output">>(
  records: readonly R[],
  read: (answer: string) => string,
): R[] {
  return records.map((record) => {
    const output = record.output === null ? null : read(record.output);
    return output === record.output ? record : { ...record, output };
  });
}

/** Special tokens within answers, which generated texts must show to be compared with them; left out = none. */
export function shownTokens(
  records: readonly Pick<DataRecord, "output">[],
  { end, special }: AnswerTokens,
): { answer_tokens?: string[] } {
  const shown = special.filter(
    (token) => token !== end && token !== "" && records.some(({ output }) => output?.includes(token)),
  );
  return shown.length === 0 ? {} : { answer_tokens: shown };
}
