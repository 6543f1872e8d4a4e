import pc from "picocolors";
import stringWidth from "string-width";

/** What the output device can do. */
export interface Screen {
  /** Cells a line may take. */
  columns: number;
  color: boolean;
  /** False on terminals without Unicode: plain ASCII drawings instead. */
  unicode: boolean;
}

/** Styles by role, empty without colour. */
export function palette(screen: Pick<Screen, "color">) {
  const c = pc.createColors(screen.color);
  return {
    strong: c.bold,
    quiet: c.dim,
    training: c.cyan,
    validation: c.yellow,
    good: c.green,
    bad: c.red,
    path: c.underline,
  };
}

/**
 * Text of a record made safe for one terminal line: control characters and line breaks become visible
 * escapes, so that data can neither move the cursor nor recolour the screen.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (char) => {
    if (char === "\n") return "\\n";
    if (char === "\t") return "\\t";
    if (char === "\r") return "\\r";
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** Cuts to `cells` terminal cells, with an ellipsis where something is cut. */
export function fit(text: string, cells: number, ellipsis = "…"): string {
  if (stringWidth(text) <= cells) return text;
  const room = Math.max(0, cells - stringWidth(ellipsis));
  let kept = "";
  let width = 0;
  for (const char of text) {
    width += stringWidth(char);
    if (width > room) break;
    kept += char;
  }
  return kept + ellipsis;
}

/** Pads to `cells` terminal cells; ANSI styles and wide characters are measured as they show. */
export function pad(text: string, cells: number, side: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, cells - stringWidth(text)));
  return side === "left" ? text + space : space + text;
}
