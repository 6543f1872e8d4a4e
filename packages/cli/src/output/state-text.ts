import type { RunState } from "@tunesmith/contracts";
import { palette, type Screen } from "@tunesmith/report";

/** A run's state in the colour of what it means. */
export function stateText(state: RunState, screen: Screen): string {
  const style = palette(screen);
  if (state === "completed") return style.good(state);
  return state === "failed" ? style.bad(state) : style.validation(state);
}
