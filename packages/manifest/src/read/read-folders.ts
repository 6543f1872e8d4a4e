import type { Draft } from "../draft.js";
import { filesIn, type FoundFile } from "./find-files.js";
import { readDrafts, type ReadOptions } from "./read-sources.js";
import { referencesOf } from "../names/references.js";

/**
 * The other manifests in the folders of documents that refer to a name which none of the documents has. Files that
 * cannot be read or are no manifests are passed over: nobody asked for them.
 */
export async function readFolders(
  drafts: readonly Draft[],
  known: readonly FoundFile[],
  options: ReadOptions,
): Promise<Map<string, Draft[]>> {
  const read = new Set(known.map(({ file }) => file));
  const folders = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const isOpen = referencesOf(draft).some(
      ({ kind, name }) => !drafts.some((other) => other.kind === kind && other.name === name),
    );
    if (!isOpen || folders.has(draft.directory)) continue;
    const files = (await filesIn(draft.directory).catch(() => [])).filter(({ file }) => !read.has(file));
    folders.set(draft.directory, (await readDrafts(files, options)).drafts);
  }
  return folders;
}
