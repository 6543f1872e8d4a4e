import type { BaseModel, DataAsset } from "@tunesmith/contracts";
import { diagnostic, nearest, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import type { LoadedManifest, NameTable } from "@tunesmith/manifest";

/** A document that refers to others. */
export type Referring = Pick<LoadedManifest<unknown>, "directory" | "locate" | "modelIdAsWritten">;

/** A base model as a manifest writes it, itself or through a Model document. */
export interface WrittenModel {
  modelId: string;
  /** The same before interpolation: the text that counts for the run id. */
  asWritten: string;
  revision: string | undefined;
  /** Folder that a relative path starts from: that of the document that writes the path. */
  directory: string;
  where: Where;
  /** What the Model document expects; null = nothing. */
  expected: { name: string; digest: string; where: Where } | null;
}

/**
 * The base model of a section `{model_id, revision?}` or `{name}` at `pointer`; a problem where the name is unknown,
 * null where the section says neither.
 */
export function writtenModel(
  section: BaseModel,
  pointer: string,
  from: Referring,
  names: NameTable | undefined,
): WrittenModel | Diagnostic | null {
  const { model_id, revision, name } = section;
  if (model_id !== undefined) {
    return {
      modelId: model_id,
      asWritten: from.modelIdAsWritten,
      revision,
      directory: from.directory,
      where: from.locate(`${pointer}/model_id`),
      expected: null,
    };
  }
  if (name === undefined) return null;
  const found = names?.find("Model", name, from) ?? unknown("Model", name);
  if ("severity" in found) return { ...found, ...from.locate(`${pointer}/name`) };
  const { value } = found;
  return {
    modelId: value.model_id,
    asWritten: found.modelIdAsWritten,
    revision: value.revision,
    directory: found.directory,
    where: found.locate("/model_id"),
    expected:
      value.digest === undefined
        ? null
        : { name: value.name, digest: value.digest, where: found.locate("/digest") },
  };
}

/** The data asset of a name; a problem where it is unknown. */
export function namedAsset(
  name: string,
  pointer: string,
  from: Referring,
  names: NameTable | undefined,
): LoadedManifest<DataAsset> | Diagnostic {
  const found = names?.find("DataAsset", name, from) ?? unknown("DataAsset", name);
  return "severity" in found ? { ...found, ...from.locate(pointer) } : found;
}

function unknown(kind: string, name: string): Diagnostic {
  return diagnostic("manifest/unknown-name", { kind, name, known: [], nearest: undefined });
}

/**
 * Whether nothing can be said of the value at `pointer`: something at, above or below it was cut away as faulty, or
 * a key beside it that looks like a misspelling of it.
 */
export function isDoubtful(loaded: LoadedManifest, pointer: string): boolean {
  return loaded.cutAway.some(
    (cut) =>
      cut === pointer ||
      cut.startsWith(`${pointer}/`) ||
      pointer.startsWith(`${cut}/`) ||
      (parentOf(cut) === parentOf(pointer) && nearest(keyOf(cut), [keyOf(pointer)]) !== undefined),
  );
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function keyOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
