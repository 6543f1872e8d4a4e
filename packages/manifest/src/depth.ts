import { CST, Lexer, Parser } from "yaml";

/**
 * Offset of the first collection nested more than `limit` levels deep, if any. Reads the flat token tree of the
 * parser with a stack of its own: composing values recurses, and a hostile file would overflow it.
 */
export function tooDeepAt(text: string, limit: number): number | undefined {
  const flow = flowTooDeepAt(text, limit);
  if (flow !== undefined) return flow;
  for (const token of new Parser().parse(text)) {
    if (token.type !== "document") continue;
    const pending: { token: CST.Token | null | undefined; depth: number }[] = [
      { token: token.value, depth: 1 },
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { token: node, depth } = next;
      if (node === null || node === undefined || !("items" in node)) continue;
      if (depth > limit) return node.offset;
      for (const item of node.items) {
        pending.push({ token: "key" in item ? item.key : undefined, depth: depth + 1 });
        pending.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}

/**
 * A look at the token stream alone, before the parser builds a tree of it: brackets that are open, and indicators
 * (`- - -`) on one line. Stops at the first place that is too deep, so that a megabyte of `[` costs nothing.
 */
function flowTooDeepAt(text: string, limit: number): number | undefined {
  let offset = 0;
  let open = 0;
  let compact = 0;
  for (const lexeme of new Lexer().lex(text)) {
    switch (CST.tokenType(lexeme)) {
      case "flow-map-start":
      case "flow-seq-start":
        open += 1;
        break;
      case "flow-map-end":
      case "flow-seq-end":
        open -= 1;
        break;
      case "seq-item-ind":
      case "explicit-key-ind":
        compact += 1;
        break;
      case "newline":
        compact = 0;
        break;
    }
    if (open > limit || compact > limit) return offset;
    if (!CONTROL.has(lexeme)) offset += lexeme.length;
  }
  return undefined;
}

/** Marks of the lexer that stand for no character of the text: document start, flow error, scalar start. */
const CONTROL = new Set(["\u0002", "\u0018", "\u001f"]);
