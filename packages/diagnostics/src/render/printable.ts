/**
 * Text that is safe on a terminal and keeps its width: control characters (which could move the cursor or
 * recolour the screen) and bidirectional overrides become `·`, a tab one space. Line feeds stay with `keepLines`.
 */
export function printable(text: string, { keepLines = false } = {}): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => {
    if (character === "\t") return " ";
    if (character === "\n" && keepLines) return character;
    return "·";
  });
}
