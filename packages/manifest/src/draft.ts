import type { Override } from "@tunesmith/contracts";
import { hasErrors, type Diagnostic } from "@tunesmith/diagnostics";
import path from "node:path";
import type { FoundFile } from "./read/find-files.js";
import { identify, isMeantAsManifest } from "./identify.js";
import { interpolate } from "./interpolate.js";
import { kinds, modelIdOf, type Kind, type KindTypes } from "./kinds.js";
import type { LoadedManifest } from "./loaded-manifest.js";
import { applyOverride, type ParsedOverride } from "./overrides/overrides.js";
import { parseDocuments, type ParsedDocument } from "./parse/parse.js";
import { Places } from "./parse/places.js";
import { valueAt } from "./pointer.js";
import { checkRules, View } from "./rules/index.js";
import { salvage } from "./schema/salvage.js";
import { schemaProblems } from "./schema/schema-problems.js";
import { silenceOf } from "./silence.js";
import type { Source } from "./parse/source.js";

/** The documents of a file that are manifests, or that a person meant as such. */
export function draftsOf(source: Source, found: FoundFile, cwd: string): Draft[] {
  return parseDocuments(source)
    .filter((document) => found.named || isMeantAsManifest(document))
    .map((document) => new Draft(document, source, found.file, cwd));
}

/** A document on its way to a manifest. */
export class Draft {
  readonly diagnostics: Diagnostic[];
  readonly places: Places;
  readonly view: View;
  /** Undefined where nobody can tell; then there is nothing more to say about the document. */
  readonly kind: Kind | undefined;
  readonly #document: ParsedDocument;
  readonly #source: Source;
  readonly #file: string | null;
  readonly #cwd: string;
  readonly #overrides: Override[] = [];
  #modelIdAsWritten = "";
  #silenced: ReadonlySet<string> = new Set();

  constructor(document: ParsedDocument, source: Source, file: string | null, cwd: string) {
    this.#document = document;
    this.#source = source;
    this.#file = file;
    this.#cwd = cwd;
    this.diagnostics = [...document.diagnostics];
    this.places = new Places(source, document.ranges);
    this.view = new View(document.value, this.places);
    if (!document.sound) return;
    const { kind, diagnostics } = identify(document.value, this.places);
    this.kind = kind;
    this.diagnostics.push(...diagnostics);
  }

  /** The name that the document gives itself, if it is one. */
  get name(): string | undefined {
    return this.view.string("/name");
  }

  get directory(): string {
    return this.#file === null ? this.#cwd : path.dirname(this.#file);
  }

  get file(): string | null {
    return this.#file;
  }

  /** Overrides → interpolation → schema → rules, collecting every problem. */
  prepare(
    overrides: readonly ParsedOverride[],
    environment: Readonly<Record<string, string | undefined>>,
    silenced: readonly string[],
  ): void {
    const { value, rejected } = this.#document;
    if (this.kind === undefined) return;
    for (const override of overrides) this.#override(override);
    const modelId = modelIdOf(this.kind);
    const written = modelId === undefined ? undefined : valueAt(value, modelId);
    this.#modelIdAsWritten = typeof written === "string" ? written : "";
    for (const problem of interpolate(value, { environment, modelId, locate: this.places.locate })) {
      this.diagnostics.push(problem);
      rejected.add(problem.pointer ?? "");
    }
    const silence = silenceOf(value, this.places.locate);
    this.#silenced = new Set([...silenced, ...silence.codes]);
    this.diagnostics.push(
      ...schemaProblems(this.kind, value, rejected, this.places),
      ...silence.diagnostics,
      ...this.#ruleProblems(this.kind),
    );
  }

  /** Codes of warnings that are not reported about this document. */
  get silenced(): ReadonlySet<string> {
    return this.#silenced;
  }

  /** The manifest, if the document is one of this kind and has no error. */
  loaded<K extends Kind>(kind: K): LoadedManifest<KindTypes[K]> | undefined {
    if (this.kind !== kind || hasErrors(this.diagnostics)) return undefined;
    const checked = kinds[kind].validate(this.#document.value);
    return checked.ok ? this.#manifest(kind, checked.value, []) : undefined;
  }

  /** What is left of a faulty document of this kind; see `salvage`. */
  salvaged<K extends Kind>(kind: K): LoadedManifest<KindTypes[K]> | undefined {
    if (this.kind !== kind || !hasErrors(this.diagnostics)) return undefined;
    const saved = salvage(kind, this.#document.value, [...this.#document.rejected]);
    return saved === undefined ? undefined : this.#manifest(kind, saved.value, saved.cutAway);
  }

  #override(override: ParsedOverride): void {
    const made = applyOverride(this.#document.value, override);
    if (typeof made === "object") this.diagnostics.push(made);
    else {
      this.places.override(made, override);
      this.#overrides.push(override.override);
    }
  }

  /** A value that breaks a rule is cut away when the document is salvaged. */
  #ruleProblems(kind: Kind): Diagnostic[] {
    const problems = checkRules(kind, this.view);
    for (const one of problems) {
      if (one.severity === "error" && one.pointer !== undefined) this.#document.rejected.add(one.pointer);
    }
    return problems;
  }

  #manifest<K extends Kind>(
    kind: K,
    value: KindTypes[K],
    cutAway: readonly string[],
  ): LoadedManifest<KindTypes[K]> {
    return {
      value,
      kind,
      modelIdAsWritten: this.#modelIdAsWritten,
      file: this.#file,
      displayFile: this.#source.name,
      directory: this.directory,
      source: this.#document.text,
      overrides: [...this.#overrides],
      silenced: this.#silenced,
      cutAway,
      locate: this.places.locate,
      locatePart: this.places.locatePart,
    };
  }
}
