import { diagnostic, nearest, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { kinds, type Kind } from "./kinds.js";
import { dotted, pointerTo, valueAt } from "./pointer.js";
import { branchesWith, keysAt, sectionsWith, type Place } from "./sections.js";
import { SYNONYMS } from "./synonyms.js";

/** What the explanation of a schema problem is made from. */
export interface Context {
  kind: Kind;
  /** The whole document. */
  root: unknown;
  schema: Place;
  locate: (pointer: string, target?: "key" | "value") => Where;
}

/** A key that its section does not take: what was meant, or where it belongs. */
export function unknownKey(pointer: string, key: string, context: Context): Diagnostic {
  const keys = keysAt(context.schema, pointer, valueAt(context.root, pointer));
  const fields = {
    key,
    section: sectionName(pointer, context.kind),
    keys,
    ...whatWasMeant(pointer, key, keys, context),
  };
  return diagnostic("manifest/unknown-key", fields, context.locate(pointerTo(pointer, key), "key"));
}

/** A section as a sentence names it. */
export function sectionName(pointer: string, kind: Kind): string {
  return pointer === "" ? kinds[kind].article : `\`${dotted(pointer)}\``;
}

interface Meant {
  nearest?: string | undefined;
  meant?: string;
  belongsTo?: string[];
}

/** In order of likelihood: another tool's name, another branch, a slip of the pen, another section, both. */
function whatWasMeant(
  pointer: string,
  key: string,
  keys: readonly string[],
  { schema, kind }: Context,
): Meant {
  const meant = SYNONYMS.get(key) ?? key;
  if (keys.includes(meant)) return { nearest: meant };
  const branches = branchesWith(schema, pointer, key);
  if (branches.length > 0)
    return { belongsTo: branches.map((tag) => `${sectionName(pointer, kind)} of \`${tag}\``) };
  const close = nearest(key, keys);
  if (close !== undefined) return { nearest: close };
  const elsewhere = sectionsWith(schema, meant);
  if (elsewhere.length > 0) return { meant, belongsTo: elsewhere.slice(0, 3).map(home) };
  return nearestElsewhere(key, schema);
}

function home(section: string): string {
  return section === "" ? "the top of the manifest" : `\`${section}\``;
}

/** A misspelt key that stands in the wrong section as well. */
function nearestElsewhere(key: string, schema: Place): Meant {
  const all = new Map<string, string>();
  for (const section of ["", "prompt_tuning", "runtime", "evaluation", "validation"]) {
    const pointer = section === "" ? "" : `/${section}`;
    for (const candidate of keysAt(schema, pointer)) if (!all.has(candidate)) all.set(candidate, section);
  }
  const meant = nearest(key, all.keys());
  return meant === undefined ? {} : { meant, belongsTo: [home(all.get(meant) ?? "")] };
}
