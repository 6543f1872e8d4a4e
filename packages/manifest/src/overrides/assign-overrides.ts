import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { Draft } from "../draft.js";
import { isDiagnostic } from "../is-diagnostic.js";
import { kinds, kindNames, type Kind } from "../kinds.js";
import { argumentPlace, parseOverride, type ParsedOverride } from "./overrides.js";
import { keysAt, placeOf } from "../schema/sections.js";

/** The `--set` arguments by the kind that they apply to. */
export interface Assigned {
  of: (kind: Kind | undefined) => ParsedOverride[];
  problems: Diagnostic[];
}

/**
 * An override applies to every document of the kinds whose top has its first key, so that `runtime.threads` reaches
 * experiments and evaluations and `prompt_tuning.…` the experiments alone. A key that no kind has is applied
 * everywhere: the schema then says what is wrong with it.
 */
export function assignOverrides(set: readonly string[], drafts: readonly Draft[]): Assigned {
  const parsed = set.map(parseOverride);
  const overrides = parsed.flatMap((one) => (isDiagnostic(one) ? [] : [one]));
  const present = new Set(drafts.map(({ kind }) => kind));
  const problems = overrides.flatMap((override) => {
    const reached = kindsReached(override);
    if (present.size === 0 || reached.some((kind) => present.has(kind))) return [];
    const place = argumentPlace(override, `/${override.segments[0]}`, "key");
    return [diagnostic("manifest/set-unused", { key: override.segments[0] ?? "", kinds: reached }, place)];
  });
  return {
    of: (kind) =>
      kind === undefined ? [] : overrides.filter((override) => kindsReached(override).includes(kind)),
    problems: [...parsed.filter(isDiagnostic), ...problems],
  };
}

function kindsReached({ segments: [first = ""] }: ParsedOverride): Kind[] {
  const open = kindNames.filter((kind) => kinds[kind].takesOverrides);
  const taking = open.filter(
    (kind) => first.startsWith("x-") || keysAt(placeOf(kinds[kind].schema), "").includes(first),
  );
  return taking.length > 0 ? taking : open;
}
