import { diagnostic, excerpt, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import type { DataRecord } from "@tunesmith/data";
import { withoutEdges, withoutEnd, type AnswerTokens } from "./answers.js";

/** Characters of an answer that a message shows. */
const SHOWN = 40;

/** Answers of a set that are white space alone, or begin or end with white space or a special token: one problem each. */
export function checkAnswerEdges(
  records: readonly DataRecord[],
  set: string,
  { special }: AnswerTokens,
): Diagnostic[] {
  const answered = records.filter(({ output }) => output !== null && output.trim() !== "");
  const padded = answered.filter(({ output }) => output !== output!.trim());
  const marked = answered.flatMap((record) => {
    const { answer, tokens } = withoutEdges(record.output!, special);
    return tokens.size === 0 || answer === "" ? [] : [{ record, tokens: [...tokens] }];
  });
  const problems: Diagnostic[] = [];
  const blank = records.filter(({ output }) => output !== null && output !== "" && output.trim() === "");
  if (blank[0]) {
    const fields = {
      count: blank.length,
      record: blank[0].number,
      set,
      answer: excerpt(blank[0].output!, SHOWN),
    };
    problems.push(diagnostic("data/answer-blank", fields, placeOf(blank[0])));
  }
  const [first] = padded;
  if (first) {
    const fields = { count: padded.length, record: first.number, set, answer: excerpt(first.output!, SHOWN) };
    problems.push(diagnostic("data/answer-space", fields, placeOf(first)));
  }
  const [one] = marked;
  if (one) {
    const tokens = [...new Set(marked.flatMap((found) => found.tokens))];
    const fields = { count: marked.length, record: one.record.number, set, tokens };
    problems.push(diagnostic("data/answer-special", fields, placeOf(one.record)));
  }
  return problems;
}

/** Answers of a set behind whose beginning generation ends: the rest of them is never written. */
export function checkAnswerReach(
  records: readonly DataRecord[],
  set: string,
  tokens: AnswerTokens,
  stops: readonly string[],
): Diagnostic[] {
  const ends = tokens.special.includes(tokens.end) && tokens.end !== "" ? [tokens.end] : [];
  return [
    ...checkBehind(records, set, ends, tokens, "token"),
    // Training reads no stop sequence: what stands behind one is learned, and never needed.
    ...(set === "evaluation" ? checkBehind(records, set, stops, tokens, "stop") : []),
  ];
}

function checkBehind(
  records: readonly DataRecord[],
  set: string,
  ends: readonly string[],
  tokens: AnswerTokens,
  kind: "token" | "stop",
): Diagnostic[] {
  const found = records.flatMap((record) => {
    const answer = withoutEnd(record.output ?? "", tokens).trimEnd();
    const end = ends.find((one) => {
      const at = one === "" ? -1 : answer.indexOf(one);
      return at !== -1 && answer.slice(at + one.length).trim() !== "";
    });
    return end === undefined ? [] : [{ record, end }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const fields = { count: found.length, record: first.record.number, set, end: first.end, kind };
  return [diagnostic("data/answer-cut", fields, placeOf(first.record))];
}

/** Labels that begin or end with white space or a special token. */
export function checkLabelEdges(
  labels: readonly string[],
  { special }: AnswerTokens,
  where: Where,
): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const padded = labels.filter((label) => label !== label.trim());
  if (padded.length > 0)
    problems.push(
      diagnostic("data/label-space", { count: padded.length, label: excerpt(padded[0]!, SHOWN) }, where),
    );
  const marked = labels.flatMap((label) => {
    const { answer, tokens } = withoutEdges(label, special);
    return answer === "" ? [] : [...tokens].map((token) => ({ label, token }));
  });
  const [first] = marked;
  if (first)
    problems.push(diagnostic("data/label-special", { label: first.label, token: first.token }, where));
  return problems;
}

function placeOf({ file, line }: DataRecord): Where {
  return { file, line };
}
