import { validateExperiment, type Experiment, type Override, type Problem } from "@tunesmith/contracts";
import { diagnostic, nearest, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import path from "node:path";
import { describe } from "./describe.js";
import { explain } from "./explain.js";
import type { FoundFile } from "./find-files.js";
import { limits } from "./limits.js";
import { interpolate } from "./interpolate.js";
import type { LoadedManifest } from "./loaded-manifest.js";
import { applyOverride, argumentFrame, type ParsedOverride } from "./overrides.js";
import { parseDocuments, type ParsedDocument } from "./parse.js";
import { parentOf, valueAt } from "./pointer.js";
import { checkRules, View } from "./rules/index.js";
import { placeOf } from "./sections.js";
import type { Source } from "./source.js";

const API_VERSION = "tune/v1";
const KINDS = ["Experiment"];

/** The documents of a file that are manifests, or that a person meant as such. */
export function draftsOf(source: Source, found: FoundFile): Draft[] {
  return parseDocuments(source)
    .filter((document) => found.named || isMeantAsManifest(document))
    .map((document) => new Draft(document, source, found.file));
}

/** In a folder, documents of other programs are left alone; broken ones and a forgotten apiVersion are not. */
function isMeantAsManifest({ value, sound }: ParsedDocument): boolean {
  if (!sound) return true;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
  const { apiVersion } = value as { apiVersion?: unknown };
  if (typeof apiVersion === "string") return apiVersion.startsWith("tune/");
  return Object.hasOwn(value, "prompt_tuning");
}

/** A document on its way to a manifest. */
export class Draft {
  readonly diagnostics: Diagnostic[];
  readonly view: View;
  readonly #document: ParsedDocument;
  readonly #source: Source;
  readonly #file: string | null;
  readonly #overridden = new Map<string, Override>();
  #modelIdAsWritten = "";
  #experiment: Experiment | undefined;

  constructor(document: ParsedDocument, source: Source, file: string | null) {
    this.#document = document;
    this.#source = source;
    this.#file = file;
    this.diagnostics = [...document.diagnostics];
    this.view = new View(document.value, this.locate);
  }

  /** Overrides → interpolation → schema → rules, collecting every problem. */
  prepare(
    overrides: readonly ParsedOverride[],
    environment: Readonly<Record<string, string | undefined>>,
  ): void {
    const { value, sound } = this.#document;
    if (!sound || !this.#isKnownKind(value)) return;
    for (const override of overrides) {
      const problem = applyOverride(value, override);
      if (problem !== undefined) this.diagnostics.push(problem);
      this.#overridden.set(override.pointer, override.override);
    }
    const modelId = valueAt(value, "/prompt_tuning/base_model/model_id");
    this.#modelIdAsWritten = typeof modelId === "string" ? modelId : "";
    for (const problem of interpolate(value, environment, this.locate)) {
      this.diagnostics.push(problem);
      this.#document.rejected.add(problem.pointer ?? "");
    }
    this.diagnostics.push(...this.#schemaProblems(value), ...checkRules(this.view));
  }

  /** The manifest of a draft that was prepared without a problem. */
  finish(cwd: string, overrides: readonly Override[]): LoadedManifest {
    if (this.#experiment === undefined) throw new Error("a draft with problems is no manifest");
    return {
      value: this.#experiment,
      modelIdAsWritten: this.#modelIdAsWritten,
      file: this.#file,
      displayFile: this.#source.name,
      directory: this.#file === null ? cwd : path.dirname(this.#file),
      source: this.#document.text,
      overrides: [...overrides],
      locate: this.locate,
    };
  }

  /** See `LoadedManifest.locate`. */
  readonly locate = (pointer: string, target: "key" | "value" = "value"): Where => {
    for (let at = pointer; ; at = parentOf(at)) {
      const override = this.#overridden.get(at);
      if (override !== undefined)
        return { pointer, frame: argumentFrame(override, at === pointer ? target : "value") };
      const range = this.#document.ranges.get(at);
      if (range !== undefined) {
        const exact = at === pointer && target === "value";
        const [start, end] = exact ? range.value : (range.key ?? range.value);
        return this.#source.where(start, end, pointer);
      }
      if (at === "") return { file: this.#source.name, pointer };
    }
  };

  #isKnownKind(value: unknown): boolean {
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
      this.diagnostics.push(diagnostic("manifest/not-a-mapping", { got: describe(value) }, this.locate("")));
      return false;
    }
    const { apiVersion, kind } = value as { apiVersion?: unknown; kind?: unknown };
    if (apiVersion !== undefined && apiVersion !== API_VERSION) {
      const got = typeof apiVersion === "string" ? apiVersion : describe(apiVersion);
      this.diagnostics.push(diagnostic("manifest/unknown-version", { got }, this.locate("/apiVersion")));
    }
    if (kind === undefined || kind === "Experiment") return true;
    const got = typeof kind === "string" ? kind : describe(kind);
    const fields = { got, kinds: KINDS, nearest: nearest(got, KINDS) };
    this.diagnostics.push(diagnostic("manifest/unknown-kind", fields, this.locate("/kind")));
    // A misspelt kind is still read as what was meant, so that its other problems show at once.
    return fields.nearest !== undefined;
  }

  #schemaProblems(value: unknown): Diagnostic[] {
    const result = validateExperiment(value);
    if (result.ok) {
      this.#experiment = result.value;
      return [];
    }
    const context = { root: value, schema: placeOf("experiment"), locate: this.locate };
    return result.problems
      .filter(
        ({ pointer }) =>
          pointer !== "/apiVersion" && pointer !== "/kind" && !this.#document.rejected.has(pointer),
      )
      .filter((problem, _, all) => !isMisspelt(problem, all))
      .slice(0, limits.collected)
      .map((problem) => explain(problem, context));
  }
}

/** A key counts as missing only where no unknown key of the section looks like it: one slip, one message. */
function isMisspelt({ keyword, pointer, params }: Problem, all: readonly Problem[]): boolean {
  if (keyword !== "required") return false;
  const missing = String(params["missingProperty"]);
  return all.some(
    (other) =>
      other.keyword === "additionalProperties" &&
      other.pointer === pointer &&
      nearest(String(other.params["additionalProperty"]), [missing]) === missing,
  );
}
