import type { Override } from "@tunesmith/contracts";
import { diagnostic, hasErrors, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import path from "node:path";
import { draftsOf, type Draft } from "./draft.js";
import { findFiles, type FoundFile } from "./find-files.js";
import type { LoadedManifest } from "./loaded-manifest.js";
import { parseOverride, type ParsedOverride } from "./overrides.js";
import { ordered } from "./ordered.js";
import { decode, readLimited } from "./read-file.js";
import { uniqueNames } from "./rules/index.js";
import { Source } from "./source.js";

export interface LoadOptions {
  /** Folder that paths are relative to. */
  cwd: string;
  /** `path=value` arguments of `--set`, in order; they apply to every experiment. */
  set?: readonly string[] | undefined;
  /** Reads standard input, for the path `-`. */
  stdin?: (() => Promise<Uint8Array>) | undefined;
  /** Environment for `${env:NAME}`; by default that of the process. */
  environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Manifests of files, folders, globs and `-` (standard input); without paths, of the current folder.
 * Every problem of every file is reported, not only the first.
 */
export async function loadManifests(
  paths: readonly string[],
  options: LoadOptions,
): Promise<Result<LoadedManifest[]>> {
  const overrides = (options.set ?? []).map(parseOverride);
  const broken = overrides.filter(isDiagnostic);
  if (broken.length > 0) return { ok: false, diagnostics: broken };

  const { files, problems } = await findAll(paths.length === 0 ? ["."] : paths, options.cwd);
  const drafts: Draft[] = [];
  const diagnostics = [...problems];
  for (const found of files) {
    const source = await readSource(found, options);
    if (source === undefined) continue;
    if (isDiagnostic(source)) diagnostics.push(source);
    else drafts.push(...draftsOf(source, found));
  }
  const environment = options.environment ?? process.env;
  for (const draft of drafts) draft.prepare(overrides.filter(isOverride), environment);
  diagnostics.push(...ordered(drafts, uniqueNames(drafts.map((draft) => draft.view))));
  if (drafts.length === 0 && diagnostics.length === 0) diagnostics.push(noneFound(paths, options.cwd));

  if (hasErrors(diagnostics)) return { ok: false, diagnostics };
  const applied: Override[] = overrides.filter(isOverride).map(({ override }) => override);
  return {
    ok: true,
    value: drafts.map((draft) => draft.finish(options.cwd, applied)),
    warnings: diagnostics,
  };
}

async function findAll(
  paths: readonly string[],
  cwd: string,
): Promise<{ files: FoundFile[]; problems: Diagnostic[] }> {
  const files = new Map<string | null, FoundFile>();
  const problems: Diagnostic[] = [];
  for (const argument of paths) {
    const found = await findFiles(argument, cwd);
    if (isDiagnostic(found)) {
      problems.push(found);
      continue;
    }
    if (found.length === 0) problems.push(noneFound([argument], cwd));
    for (const one of found) {
      const known = files.get(one.file);
      files.set(one.file, { file: one.file, named: one.named || known?.named === true });
    }
  }
  return { files: [...files.values()], problems };
}

/** The text of a file; undefined for JSON in a folder that is no manifest. */
async function readSource(
  { file, named }: FoundFile,
  { cwd, stdin }: LoadOptions,
): Promise<Source | Diagnostic | undefined> {
  const name = file === null ? "<stdin>" : displayName(file, cwd);
  const bytes = file === null ? await readStdin(stdin) : await readLimited(file, name);
  const isData = !named && name.endsWith(".json");
  if (isDiagnostic(bytes)) return isData ? undefined : bytes;
  const text = decode(bytes, name);
  if (isDiagnostic(text)) return isData ? undefined : text;
  return isData && !text.includes('"apiVersion"') ? undefined : new Source(name, text);
}

async function readStdin(stdin: LoadOptions["stdin"]): Promise<Uint8Array | Diagnostic> {
  if (stdin !== undefined) return stdin();
  return diagnostic("manifest/unreadable", { path: "-", problem: "there is no standard input" });
}

function displayName(file: string, cwd: string): string {
  return (path.relative(cwd, file) || path.basename(file)).replaceAll(path.sep, "/");
}

function noneFound(paths: readonly string[], cwd: string): Diagnostic {
  return diagnostic("manifest/none-found", { path: paths.length === 0 ? cwd : paths.join(", ") });
}

function isDiagnostic(value: object | string | undefined): value is Diagnostic {
  return typeof value === "object" && "severity" in value;
}

function isOverride(value: ParsedOverride | Diagnostic): value is ParsedOverride {
  return !isDiagnostic(value);
}
