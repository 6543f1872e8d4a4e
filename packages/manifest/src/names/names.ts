import { diagnostic, nearest, type Diagnostic } from "@tunesmith/diagnostics";
import type { Draft } from "../draft.js";
import type { Kind, KindTypes } from "../kinds.js";
import type { LoadedManifest } from "../loaded-manifest.js";

/** Whose name is looked up: its folder counts after the command's own manifests. */
export type Referrer = Pick<LoadedManifest<unknown>, "directory">;

/** Named documents, as manifests refer to each other. */
export class NameTable {
  readonly #own: readonly Draft[];
  readonly #folders: ReadonlyMap<string, readonly Draft[]>;

  /**
   * @param own documents of the command's manifests
   * @param folders further documents, by the absolute path of their folder
   */
  constructor(own: readonly Draft[], folders: ReadonlyMap<string, readonly Draft[]>) {
    this.#own = own;
    this.#folders = folders;
  }

  /**
   * The document of this kind and name: among the command's manifests, then in the folder of the referring one.
   * A problem without a place: it belongs to where the name stands.
   */
  find<K extends Kind>(kind: K, name: string, from: Referrer): LoadedManifest<KindTypes[K]> | Diagnostic {
    const draft = this.draft(kind, name, from);
    if (draft !== undefined) {
      const { file = "", line } = draft.places.locate("/name");
      const place = line === undefined ? file : `${file}:${line}`;
      return draft.loaded(kind) ?? diagnostic("manifest/named-invalid", { kind, name, place });
    }
    const known = this.known(kind, from);
    return diagnostic("manifest/unknown-name", { kind, name, known, nearest: nearest(name, known) });
  }

  /** The document of this kind and name, valid or not. */
  draft(kind: Kind, name: string, from: Referrer): Draft | undefined {
    return this.#candidates(from).find((draft) => draft.kind === kind && draft.name === name);
  }

  /** Names of this kind, sorted. */
  known(kind: Kind, from: Referrer): string[] {
    const names = this.#candidates(from).flatMap((draft) =>
      draft.kind === kind && draft.name !== undefined ? [draft.name] : [],
    );
    return [...new Set(names)].sort();
  }

  #candidates({ directory }: Referrer): Draft[] {
    return [...this.#own, ...(this.#folders.get(directory) ?? [])];
  }
}
