/** Text as it stands in HTML or SVG, in elements and in quoted attributes. Characters that XML forbids become U+FFFD. */
export function escape(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"']/g, (char) => entities[char]!);
}

/** A coordinate with at most two decimals: short, and the same bytes everywhere. */
export function coordinate(value: number): string {
  return String(Number(value.toFixed(2)));
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
