import type { Generation } from "@tunesmith/contracts";
import type { Adapter } from "./adapter.js";

/** Tokens generated unless the adapter or the caller says otherwise. */
const defaultNewTokens = 128;

/** Greedy generation of at most so many tokens, nothing else asked. */
export function generationDefaults(maxNewTokens: number): Generation {
  return { max_new_tokens: maxNewTokens, min_new_tokens: 0, repetition_penalty: 1, stop_sequences: [] };
}

/** Given values over the adapter's over the defaults; undefined counts as not given. */
export function generationOf(adapter: Adapter | null, given: Partial<Generation> = {}): Generation {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...(adapter?.metadata?.generation ?? generationDefaults(defaultNewTokens)), ...set };
}
