import { CST, Lexer, Parser } from "yaml";

/** A place where a file goes beyond what is read. */
export interface Excess {
  code: "manifest/too-deep" | "manifest/too-many-documents";
  limit: number;
  offset: number;
}

/**
 * The first place that is nested too deep, or one document too many. Reads the flat token tree of the parser with
 * a stack of its own: composing values recurses, and a hostile file would overflow it.
 */
export function findExcess(
  text: string,
  { depth, documents }: { depth: number; documents: number },
): Excess | undefined {
  const open = openTooDeepAt(text, depth);
  if (open !== undefined) return { code: "manifest/too-deep", limit: depth, offset: open };
  let count = 0;
  for (const token of new Parser().parse(text)) {
    if (token.type !== "document") continue;
    count += 1;
    if (count > documents)
      return { code: "manifest/too-many-documents", limit: documents, offset: token.offset };
    const deep = tooDeepAt(token.value, depth);
    if (deep !== undefined) return { code: "manifest/too-deep", limit: depth, offset: deep };
  }
  return undefined;
}

function tooDeepAt(root: CST.Token | undefined, limit: number): number | undefined {
  const pending: { token: CST.Token | null | undefined; depth: number }[] = [{ token: root, depth: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (token === null || token === undefined || !("items" in token)) continue;
    if (depth > limit) return token.offset;
    for (const item of token.items) {
      pending.push({ token: "key" in item ? item.key : undefined, depth: depth + 1 });
      pending.push({ token: item.value, depth: depth + 1 });
    }
  }
  return undefined;
}

/**
 * A look at the token stream alone, before the parser builds a tree of it: brackets that are open, and indicators
 * (`- - -`) on one line. Stops at the first place that is too deep, so that a megabyte of `[` costs nothing.
 */
function openTooDeepAt(text: string, limit: number): number | undefined {
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
