import type { RunState } from "@tunesmith/contracts";
import { palette, type Screen } from "@tunesmith/report";

/** A run's state in the colour of what it means. */
export function stateText(state: RunState, screen: Screen, isCutOff = false): string {
  const style = palette(screen);
  if (isCutOff) return style.bad(`${state} (cut off)`);
  if (state === "completed") return style.good(state);
  return state === "failed" ? style.bad(state) : style.validation(state);
}
