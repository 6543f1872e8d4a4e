import type { Change } from "@tunesmith/contracts";
import { fit, oneLine, palette, table, type Screen } from "@tunesmith/report";

/** Values longer than this are cut. */
const longest = 40;

/** Each difference as `path  old → new`. */
export function changeLines(changes: readonly Change[], screen: Screen, indent = ""): string[] {
  const style = palette(screen);
  const arrow = screen.unicode ? "→" : "->";
  const room = Math.max(12, Math.min(longest, Math.floor((screen.columns - indent.length - 40) / 2)));
  const rows = changes.map(({ path, old, new: now }) => [
    path,
    style.bad(valueText(old, room, screen)),
    style.quiet(arrow),
    style.good(valueText(now, room, screen)),
  ]);
  return table(rows, ["left", "left", "left", "left"]).map((line) => indent + line);
}

/** A value as JSON, a digest by its first digits. */
function valueText(value: unknown, cells: number, { unicode }: Screen): string {
  if (value === null) return "not set";
  if (typeof value === "string" && /^[0-9a-f]{64}$/.test(value)) return value.slice(0, 12);
  return fit(oneLine(JSON.stringify(value)), cells, unicode ? "…" : "...");
}
