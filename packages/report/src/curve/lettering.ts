import { coordinate, escape } from "../markup.js";
import { strokes, unit } from "./stroke-font.js";

/** The roles of words in a drawing. */
export type TextRole = "title" | "tick" | "axis";

/** Sets words into a drawing: at x, y of their baseline. */
export type Lettering = (
  role: TextRole,
  x: number,
  y: number,
  text: string,
  anchor?: "middle" | "end",
) => string;

/** Font sizes in pixels. */
export const textSize: Readonly<Record<TextRole, number>> = { title: 17, tick: 12, axis: 12 };

/** Words as text, in the viewer's own font: to be selected, searched and read aloud. */
export const asText: Lettering = (role, x, y, text, anchor) =>
  `<text class="${role}" x="${coordinate(x)}" y="${coordinate(y)}"${anchor === undefined ? "" : ` text-anchor="${anchor}"`}>${escape(text)}</text>`;

/** Words as lines, which need no font. */
export const asStrokes: Lettering = (role, x, y, text, anchor) => {
  const size = textSize[role];
  const { paths, width } = strokes(text, size);
  const start = x - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const scale = unit(size);
  return paths
    .map(
      (glyph) =>
        `<path class="${role}" transform="translate(${coordinate(start + glyph.x)} ${coordinate(y)}) scale(${scale})" d="${glyph.path}"/>`,
    )
    .join("");
};

/** About how many pixels a text takes, whichever way it is set. */
export function textWidth(text: string, role: TextRole): number {
  return Math.ceil(strokes(text, textSize[role]).width * 1.08);
}
