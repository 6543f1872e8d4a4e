import { diagnostic, withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import { assignOverrides } from "./overrides/assign-overrides.js";
import type { Draft } from "./draft.js";
import type { Kind, KindTypes } from "./kinds.js";
import type { LoadedManifest } from "./loaded-manifest.js";
import type { Loading } from "./loading.js";
import { NameTable } from "./names/names.js";
import { ordered } from "./ordered.js";
import { findAll, readDrafts } from "./read/read-sources.js";
import { readFolders } from "./read/read-folders.js";
import { referencesOf, unknownNames } from "./names/references.js";
import { acrossRules } from "./rules/across.js";
import { uniqueNames } from "./rules/unique-names.js";
import { silenceArguments } from "./silence.js";

export interface LoadOptions {
  /** Folder that paths are relative to. */
  cwd: string;
  /** `path=value` arguments of `--set`, in order; they apply to every experiment and evaluation. */
  set?: readonly string[] | undefined;
  /** Codes of warnings not to report, whichever manifest they are about. */
  silence?: readonly string[] | undefined;
  /** Reads standard input, for the path `-`. */
  stdin?: (() => Promise<Uint8Array>) | undefined;
  /** Environment for `${env:NAME}`; by default that of the process. */
  environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Manifests of files, folders, globs and `-` (standard input); without paths, of the current folder.
 * Every problem of every file is reported, not only the first.
 */
export async function loadManifests(paths: readonly string[], options: LoadOptions): Promise<Loading> {
  const found = await findAll(paths.length === 0 ? ["."] : paths, options.cwd);
  const { drafts, problems } = await readDrafts(found.files, options);
  const overrides = assignOverrides(options.set ?? [], drafts);
  const silence = silenceArguments(options.silence ?? []);

  const environment = options.environment ?? process.env;
  for (const draft of drafts) draft.prepare(overrides.of(draft.kind), environment, silence.codes);
  uniqueNames(drafts);
  const folders = await readFolders(drafts, found.files, options);
  for (const further of folders.values()) {
    for (const draft of further) draft.prepare([], environment, silence.codes);
    uniqueNames(further);
  }
  const names = new NameTable(drafts, folders);
  for (const draft of drafts)
    draft.diagnostics.push(...unknownNames(draft, names), ...acrossRules(draft, names));

  const diagnostics = [...found.problems, ...problems, ...overrides.problems, ...silence.diagnostics];
  if (drafts.length === 0 && diagnostics.length === 0) diagnostics.push(noneFound(paths, options.cwd));
  for (const draft of [...drafts, ...referredTo(drafts, names)])
    diagnostics.push(...withoutSilenced(draft.diagnostics, draft.silenced));
  return {
    experiments: loadedOf("Experiment", drafts),
    models: loadedOf("Model", drafts),
    dataAssets: loadedOf("DataAsset", drafts),
    evaluations: loadedOf("Evaluation", drafts),
    salvaged: drafts.flatMap((draft) => draft.salvaged("Experiment") ?? []),
    names,
    diagnostics: withoutSilenced(ordered(diagnostics), new Set(silence.codes)),
  };
}

/** Documents outside the command's own files that these refer to: their problems count as well. */
function referredTo(drafts: readonly Draft[], names: NameTable): Set<Draft> {
  const found = drafts.flatMap((draft) =>
    referencesOf(draft).flatMap(({ kind, name }) => names.draft(kind, name, draft) ?? []),
  );
  return new Set(found.filter((draft) => !drafts.includes(draft)));
}

function loadedOf<K extends Kind>(kind: K, drafts: readonly Draft[]): LoadedManifest<KindTypes[K]>[] {
  return drafts.flatMap((draft) => draft.loaded(kind) ?? []);
}

function noneFound(paths: readonly string[], cwd: string): Diagnostic {
  return diagnostic("manifest/none-found", { path: paths.length === 0 ? cwd : paths.join(", ") });
}
