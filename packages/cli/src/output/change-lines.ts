import type { Change } from "@tunesmith/contracts";
import { fit, oneLine, palette, table, type Screen } from "@tunesmith/report";

/** Values longer than this are cut. */
const longest = 40;

/** Each difference as `path  old → new`; where a line has no room for that, the values below their path. */
export function changeLines(changes: readonly Change[], screen: Screen, indent = ""): string[] {
  const cells = screen.columns - indent.length;
  const beside = table(
    changes.map((change) => [change.path, ...values(change, Math.floor((cells - 40) / 2), screen)]),
    ["left", "left", "left", "left"],
  );
  const lines = beside.every((line) => fit(line, cells) === line)
    ? beside
    : changes.flatMap((change) => [
        change.path,
        `  ${values(change, Math.floor((cells - 5) / 2), screen).join(" ")}`,
      ]);
  return lines.map((line) => indent + line);
}

/** The old value, an arrow and the new one. @param room cells for each value, if there are so many */
function values({ old, new: now }: Change, room: number, screen: Screen): [string, string, string] {
  const style = palette(screen);
  const cells = Math.max(12, Math.min(longest, room));
  return [
    style.bad(valueText(old, cells, screen)),
    style.quiet(screen.unicode ? "→" : "->"),
    style.good(valueText(now, cells, screen)),
  ];
}

/** A value as JSON, a digest by its first digits. */
function valueText(value: unknown, cells: number, { unicode }: Screen): string {
  if (value === null) return "not set";
  if (typeof value === "string" && /^[0-9a-f]{64}$/.test(value)) return value.slice(0, 12);
  return fit(oneLine(JSON.stringify(value)), cells, unicode ? "…" : "...");
}
