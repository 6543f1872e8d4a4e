import { diagnostic } from "@tunesmith/diagnostics";
import type { Draft } from "../draft.js";

/** Each document has a name of its own among those of its kind, over all files. */
export function uniqueNames(drafts: readonly Draft[]): void {
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const { kind, name } = draft;
    if (kind === undefined || name === undefined) continue;
    const first = seen.get(`${kind} ${name}`);
    if (first === undefined) {
      seen.set(`${kind} ${name}`, draft);
      continue;
    }
    const { file = "", line } = first.places.locate("/name");
    const place = line === undefined ? file : `${file}:${line}`;
    draft.diagnostics.push(
      diagnostic("manifest/duplicate-name", { kind, name, first: place }, draft.places.locate("/name")),
    );
  }
}
