import { palette, type Screen } from "./screen.js";
import { table } from "./table.js";

/** Names and values below each other, the names quiet; what is not known is left out. */
export function facts(
  rows: readonly (readonly [name: string, value: string | null])[],
  screen: Screen,
): string[] {
  const style = palette(screen);
  const known = rows.filter((row): row is readonly [string, string] => row[1] !== null && row[1] !== "");
  return table(
    known.map(([name, value]) => [style.quiet(name), value]),
    ["left", "left"],
  );
}
