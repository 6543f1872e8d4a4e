import { palette, type Screen } from "./screen.js";

/** How much of something is done, from 0 to 1, as a bar of `cells` terminal cells. */
export function bar(share: number, cells: number, screen: Screen): string {
  const style = palette(screen);
  const filled = Math.round(Math.min(1, Math.max(0, share)) * cells);
  const [full, empty] = screen.unicode ? ["━", "─"] : ["#", "."];
  return `${style.training(full.repeat(filled))}${style.quiet(empty.repeat(cells - filled))}`;
}
