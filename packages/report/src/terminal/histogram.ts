import type { LengthBin } from "@tunesmith/contracts";
import { count } from "../format.js";
import { pad, palette, type Screen } from "./screen.js";

/** Cells beyond which bars only get harder to compare. */
const widest = 100;

/**
 * Counts of length ranges as horizontal bars, one line a range. Ranges beyond `limit`, and the one that it
 * goes through, are painted differently and marked with `over` at the end of their lines.
 */
export function histogramLines(
  bins: readonly LengthBin[],
  screen: Screen,
  { limit = Number.POSITIVE_INFINITY, over = "" }: { limit?: number; over?: string } = {},
): string[] {
  const style = palette(screen);
  const labels = bins.map(({ from, to }) => (from === to ? count(from) : `${count(from)}–${count(to)}`));
  const shown = screen.unicode ? labels : labels.map((label) => label.replace("–", "-"));
  const gutter = Math.max(0, ...shown.map((label) => label.length));
  const figures = Math.max(0, ...bins.map((bin) => count(bin.count).length));
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const room = Math.max(
    8,
    Math.min(screen.columns, widest) - gutter - figures - 8 - partly.partly.length - over.length,
  );
  return bins.map((bin, index) => {
    const place = bin.from > limit ? "over" : bin.to > limit ? "partly" : "within";
    const paint = { over: style.bad, partly: style.validation, within: style.training }[place];
    const note = place === "within" || over === "" || bin.count === 0 ? "" : `${partly[place]}${over}`;
    const cells = paint(barOf(bin.count / most, room, screen.unicode));
    const figure = `${pad(shown[index]!, gutter, "right")}  ${pad(count(bin.count), figures, "right")}`;
    return `  ${figure} ${cells}${note === "" ? "" : `  ${paint(note)}`}`.trimEnd();
  });
}

/** How a range is called that the limit goes through. */
const partly = { over: "", partly: "partly " };

/** A bar in eighths of a cell; anything above nothing is seen. */
export function barOf(share: number, cells: number, unicode: boolean): string {
  if (share <= 0) return "";
  if (!unicode) return "#".repeat(Math.max(1, Math.round(share * cells)));
  const eighths = Math.max(1, Math.round(share * cells * 8));
  return "█".repeat(Math.floor(eighths / 8)) + ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]!;
}
