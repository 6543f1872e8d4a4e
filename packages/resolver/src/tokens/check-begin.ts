import type { TokenizerFacts } from "@tunesmith/contracts";
import { renderAll, type DataRecord, type Template } from "@tunesmith/data";
import { diagnostic, type Diagnostic, type Where } from "@tunesmith/diagnostics";

/** Where a template stands. */
export interface Placed {
  template: Template;
  /** The place of a part of it. */
  locate: (start: number, end: number) => Where;
}

/** Sources that end with the end token: the template's own, else records'. */
export function checkSourceEnds(
  { end, special }: Pick<TokenizerFacts, "end" | "special">,
  { template, locate }: Placed,
  records: readonly DataRecord[],
): Diagnostic[] {
  if (end === "" || !special.includes(end)) return [];
  const { length } = template.source.trimEnd();
  if (template.source.trimEnd().endsWith(end))
    return [diagnostic("data/source-ends", { token: end }, locate(length - end.length, length))];
  const closed = renderAll(template, records).flatMap(({ text }, index) =>
    text.trimEnd().endsWith(end) ? [records[index]!] : [],
  );
  const [first] = closed;
  if (first === undefined) return [];
  const fields = { token: end, count: closed.length, record: first.number };
  return [diagnostic("data/source-ends", fields, { file: first.file, line: first.line })];
}

/** Sources that write the begin token which the tokenizer puts before them: the template's own, else records'. */
export function checkBeginTokens(
  { leading }: Pick<TokenizerFacts, "leading">,
  { template, locate }: Placed,
  records: readonly DataRecord[],
): Diagnostic[] {
  const token = leading.at(-1);
  if (token === undefined || token === "") return [];
  const before = template.source.length - template.source.trimStart().length;
  if (template.source.startsWith(token, before))
    return [diagnostic("data/begin-token-twice", { token }, locate(before, before + token.length))];
  const twice = renderAll(template, records).flatMap(({ text }, index) =>
    text.trimStart().startsWith(token) ? [records[index]!] : [],
  );
  const [first] = twice;
  if (first === undefined) return [];
  const fields = { token, count: twice.length, record: first.number };
  return [diagnostic("data/begin-token-twice", fields, { file: first.file, line: first.line })];
}
