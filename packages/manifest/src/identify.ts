import { diagnostic, nearest, type Diagnostic } from "@tunesmith/diagnostics";
import { describe } from "./schema/describe.js";
import { kindByKeys, kindNames, isKind, type Kind } from "./kinds.js";
import type { ParsedDocument } from "./parse/parse.js";
import type { Places } from "./parse/places.js";

const API_VERSION = "tune/v1";

/** Kinds that Tunesmith itself writes; such a file may lie beside manifests. */
export const WRITTEN_KINDS: readonly unknown[] = [
  "AdapterMetadata",
  "Catalog",
  "EvaluationReport",
  "ResolvedExperiment",
  "RunRecord",
  "SavedPlan",
];

/** In a folder, documents of programs are left alone, ours included; broken ones and a forgotten apiVersion are not. */
export function isMeantAsManifest({ value, sound }: ParsedDocument): boolean {
  if (!sound) return true;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
  const { apiVersion, kind } = value as { apiVersion?: unknown; kind?: unknown };
  if (WRITTEN_KINDS.includes(kind)) return false;
  if (typeof apiVersion === "string") return apiVersion.startsWith("tune/");
  return apiVersion === undefined ? isKind(kind) || Object.hasOwn(value, "prompt_tuning") : false;
}

/**
 * The kind of a document. A misspelt kind is read as what was meant and a missing one as what the keys say, so
 * that the other problems show at once; undefined where nobody can tell.
 */
export function identify(
  value: unknown,
  { locate }: Places,
): { kind: Kind | undefined; diagnostics: Diagnostic[] } {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    const problem = diagnostic("manifest/not-a-mapping", { got: describe(value) }, locate(""));
    return { kind: undefined, diagnostics: [problem] };
  }
  const diagnostics: Diagnostic[] = [];
  const { apiVersion, kind } = value as { apiVersion?: unknown; kind?: unknown };
  if (apiVersion !== undefined && apiVersion !== API_VERSION) {
    const got = typeof apiVersion === "string" ? apiVersion : describe(apiVersion);
    diagnostics.push(diagnostic("manifest/unknown-version", { got }, locate("/apiVersion")));
  }
  if (isKind(kind)) return { kind, diagnostics };
  if (kind === undefined) return { kind: kindByKeys(value) ?? "Experiment", diagnostics };
  const got = typeof kind === "string" ? kind : describe(kind);
  const close = nearest(got, kindNames);
  diagnostics.push(
    diagnostic("manifest/unknown-kind", { got, kinds: kindNames, nearest: close }, locate("/kind")),
  );
  return { kind: isKind(close) ? close : undefined, diagnostics };
}
