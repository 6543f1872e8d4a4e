import { skeleton } from "@tunesmith/diagnostics";

/** Without ordinary white space around it. Spaces that break no line and what shows nothing are no ordinary ones. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** A space, or one of the characters from tab to carriage return. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** Without regard to case and ordinary white space. */
export function folded(text: string): string {
  return trimmed(text.toLowerCase().replace(/[ \t-\r]+/g, " "));
}

/** Without regard to case, white space, and what only looks different. */
export function look(text: string): string {
  return folded(skeleton(text));
}
