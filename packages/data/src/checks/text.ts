import { skeleton } from "@tunesmith/diagnostics";

/** Without ordinary white space around it. Spaces that break no line and what shows nothing are no ordinary ones. */
export function trimmed(text: string): string {
  return text.replace(/^[ \t-\r]+|[ \t-\r]+$/g, "");
}

/** Without regard to case and ordinary white space. */
export function folded(text: string): string {
  return trimmed(text.toLowerCase().replace(/[ \t-\r]+/g, " "));
}

/** Without regard to case, white space, and what only looks different. */
export function look(text: string): string {
  return folded(skeleton(text));
}
