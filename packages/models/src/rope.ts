import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";

/** How rotary positions are computed, or why they cannot be. */
export interface RotaryPositions {
  theta: number;
  /** What is said of theta by keys that do not count, where that is another value. */
  otherTheta: number | null;
  problem: Diagnostic | null;
  warnings: Diagnostic[];
}

const DEFAULT_THETA = 10_000;
/** What an unscaled variant may say. */
const MEANT = new Set(["rope_type", "type", "rope_theta", "partial_rotary_factor"]);

/**
 * As transformers reads them: `rope_scaling` stands in place of `rope_parameters` where it says anything, `rope_type`
 * in place of `type`, and a theta inside in place of that outside. Only unscaled positions are computed.
 */
export function rotaryPositions(config: ReadonlyMap<string, unknown>, file: string): RotaryPositions {
  const objects = ["rope_scaling", "rope_parameters"].map((place) => ({ place, ...said(config.get(place)) }));
  const chosen = objects.find(({ keys }) => keys === null || keys.size > 0);
  const found: RotaryPositions = { theta: DEFAULT_THETA, otherTheta: null, problem: null, warnings: [] };
  const invalid = (problem: string): RotaryPositions => ({
    ...found,
    problem: diagnostic("model/invalid-config", { name: "config.json", problem }, { file }),
  });
  if (chosen?.keys === null) return invalid(`\`${chosen.place}\` is no object`);
  const keys = chosen?.keys ?? new Map<string, unknown>();
  const kind = ["rope_type", "type"].find((key) => keys.has(key));
  if (kind !== undefined && keys.get(kind) !== "default") {
    const given: unknown = keys.get(kind);
    const scaling = typeof given === "string" ? given : JSON.stringify(given);
    return { ...found, problem: diagnostic("model/unsupported-rope-scaling", { scaling }, { file }) };
  }
  for (const factor of [config.get("partial_rotary_factor"), keys.get("partial_rotary_factor")]) {
    if (factor !== undefined && factor !== null && factor !== 1) {
      const feature = `\`partial_rotary_factor: ${JSON.stringify(factor)}\``;
      return { ...found, problem: diagnostic("model/unsupported-feature", { feature }, { file }) };
    }
  }
  const theta = keys.has("rope_theta")
    ? keys.get("rope_theta")
    : (config.get("rope_theta") ?? missing(config));
  if (typeof theta !== "number" || theta <= 0) return invalid("`rope_theta` is no positive number");
  const unused = [...keys.keys()].filter((key) => !MEANT.has(key));
  if (unused.length > 0) {
    const fields = { place: chosen!.place, keys: unused.map((key) => `\`${key}\``) };
    found.warnings.push(diagnostic("model/rope-keys-unused", fields, { file }));
  }
  const parameters = objects[1]!.keys;
  const other = parameters?.get("rope_theta") ?? config.get("rope_theta") ?? DEFAULT_THETA;
  return { ...found, theta, otherTheta: typeof other === "number" && other !== theta ? other : null };
}

/** Theta where nothing is written; a null is written. */
function missing(config: ReadonlyMap<string, unknown>): unknown {
  return config.has("rope_theta") ? null : DEFAULT_THETA;
}

/** The keys of an object; none where nothing is said, null where it is none. */
function said(value: unknown): { keys: ReadonlyMap<string, unknown> | null } {
  if (value === undefined || value === null) return { keys: new Map() };
  const isObject = typeof value === "object" && !Array.isArray(value);
  return { keys: isObject ? new Map<string, unknown>(Object.entries(value)) : null };
}
