import { diagnostic, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { isRecord } from "./is-record.js";
import { parseDocuments } from "./parse/parse.js";
import { dotted, pointerTo } from "./pointer.js";
import { Source } from "./parse/source.js";

const VARIABLE = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;

export interface InterpolateOptions {
  environment: Readonly<Record<string, string | undefined>>;
  /** Where the kind names its base model. */
  modelId: string | undefined;
  locate: (pointer: string) => Where;
}

/**
 * Replaces `${env:NAME}` in place where paths and the machine are described: `location.*`, `runtime.*` and a
 * `model_id` that is a path. Everywhere else it is literal text.
 */
export function interpolate(
  root: unknown,
  { environment, modelId, locate }: InterpolateOptions,
): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const visit = (value: unknown, pointer: string): unknown => {
    if (typeof value === "string" && reads(pointer, value, modelId)) return replaced(value, pointer);
    if (!isRecord(value)) return value;
    for (const [key, child] of Object.entries(value)) value[key] = visit(child, pointerTo(pointer, key));
    return value;
  };
  const replaced = (text: string, pointer: string): unknown => {
    let found = false;
    const result = text.replace(VARIABLE, (whole, variable: string) => {
      found = true;
      const value = Object.hasOwn(environment, variable) ? environment[variable] : undefined;
      if (value !== undefined) return value;
      problems.push(diagnostic("manifest/env-unset", { variable, name: dotted(pointer) }, locate(pointer)));
      return whole;
    });
    return found && pointer.startsWith("/runtime/") ? scalarOf(result) : result;
  };
  visit(root, "");
  return problems;
}

function reads(pointer: string, text: string, modelId: string | undefined): boolean {
  if (pointer === modelId) return /^(\.{0,2}\/|\$\{env:)/.test(text);
  return pointer.startsWith("/runtime/") || /\/location\/[^/]+$/.test(pointer);
}

/** `runtime` holds numbers too: an interpolated value is read as YAML again. */
function scalarOf(text: string): unknown {
  const [document] = parseDocuments(new Source("environment", text));
  const usable = document !== undefined && document.sound && document.diagnostics.length === 0;
  return usable && typeof document.value !== "object" ? document.value : text;
}
