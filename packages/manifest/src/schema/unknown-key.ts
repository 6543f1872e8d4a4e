import { peerNames, type PeerName } from "@tunesmith/contracts";
import { diagnostic, nearest, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { kinds, kindNames, type Kind } from "../kinds.js";
import { withoutCounterpart } from "./no-counterpart.js";
import { dotted, pointerTo, valueAt } from "../pointer.js";
import { allKeys, branchesWith, keysAt, placeOf, sectionsWith, type Place } from "./sections.js";

/** What the explanation of a schema problem is made from. */
export interface Context {
  kind: Kind;
  /** The whole document. */
  root: unknown;
  schema: Place;
  locate: (pointer: string, target?: "key" | "value") => Where;
  /** A value as the file writes it; undefined where it is not from the file. */
  written: (pointer: string) => string | undefined;
}

/** A key that its section does not take: what was meant, or where it belongs. */
export function unknownKey(pointer: string, key: string, context: Context): Diagnostic {
  const keys = keysAt(context.schema, pointer, valueAt(context.root, pointer));
  const fields = {
    key,
    section: sectionName(pointer, context.kind),
    keys,
    whose: peerOf(key)?.tools,
    ...whatWasMeant(pointer, key, keys, context),
  };
  return diagnostic("manifest/unknown-key", fields, context.locate(pointerTo(pointer, key), "key"));
}

/** A section as a sentence names it. */
export function sectionName(pointer: string, kind: Kind): string {
  return pointer === "" ? kinds[kind].article : `\`${dotted(pointer)}\``;
}

interface Meant {
  reason?: string;
  nearest?: string | undefined;
  meant?: string;
  belongsTo?: string[];
}

/** In order of likelihood: another tool's name, another branch, what other tools need and we do not, a slip of the pen, another section or kind, both. */
function whatWasMeant(
  pointer: string,
  key: string,
  keys: readonly string[],
  { schema, kind }: Context,
): Meant {
  const meant = peerOf(key)?.key ?? key;
  if (keys.includes(meant)) return { nearest: meant };
  const branches = branchesWith(schema, pointer, key);
  if (branches.length > 0)
    return { belongsTo: branches.map((tag) => `${sectionName(pointer, kind)} of \`${tag}\``) };
  const reason = withoutCounterpart(key);
  if (reason !== undefined) return { reason };
  const close = nearest(key, keys);
  if (close !== undefined) return { nearest: close };
  const elsewhere = sectionsWith(schema, meant);
  if (elsewhere.length > 0) return { meant, belongsTo: elsewhere.slice(0, 3).map(home) };
  return nearestElsewhere(key, schema) ?? ofAnotherKind(meant, kind) ?? likeAPeer(key, keys) ?? {};
}

function home(section: string): string {
  return section === "" ? "the top of the manifest" : `\`${section}\``;
}

/** A misspelt key that stands in the wrong section as well. */
function nearestElsewhere(key: string, schema: Place): Meant | undefined {
  const all = allKeys(schema);
  const meant = nearest(key, all.keys());
  return meant === undefined ? undefined : { meant, belongsTo: [home(all.get(meant) ?? "")] };
}

/** A key of another kind's top. */
function ofAnotherKind(key: string, own: Kind): Meant | undefined {
  const others = kindNames.filter(
    (kind) => kind !== own && keysAt(placeOf(kinds[kind].schema), "").includes(key),
  );
  return others.length === 0 ? undefined : { belongsTo: others.map((kind) => `\`kind: ${kind}\``) };
}

/** A slip of the pen in another tool's name. */
function likeAPeer(key: string, keys: readonly string[]): Meant | undefined {
  const ours = peerOf(nearest(key, Object.keys(peerNames)) ?? "")?.key;
  return ours !== undefined && keys.includes(ours) ? { nearest: ours } : undefined;
}

/** Our name of what another tool calls so. */
function peerOf(name: string): PeerName | undefined {
  return Object.hasOwn(peerNames, name) ? peerNames[name] : undefined;
}
