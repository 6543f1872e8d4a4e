import type { Problem } from "@tunesmith/contracts";
import { nearest, type Diagnostic } from "@tunesmith/diagnostics";
import { explain } from "./explain.js";
import { kinds, type Kind } from "../kinds.js";
import { limits } from "../limits.js";
import type { Places } from "../parse/places.js";
import { placeOf } from "./sections.js";

/** Departures of a document from the schema of its kind, in words; none about values that are `rejected` already. */
export function schemaProblems(
  kind: Kind,
  value: unknown,
  rejected: ReadonlySet<string>,
  { locate, written }: Places,
): Diagnostic[] {
  const { schema, validate } = kinds[kind];
  const result = validate(value);
  if (result.ok) return [];
  const context = { kind, root: value, schema: placeOf(schema), locate, written };
  return result.problems
    .filter(({ pointer }) => pointer !== "/apiVersion" && pointer !== "/kind" && !rejected.has(pointer))
    .filter((problem, _, all) => !isMisspelt(problem, all))
    .slice(0, limits.collected)
    .map((problem) => explain(problem, context));
}

/** A key counts as missing only where no unknown key of the section looks like it: one slip, one message. */
function isMisspelt({ keyword, pointer, params }: Problem, all: readonly Problem[]): boolean {
  if (keyword !== "required") return false;
  const missing = String(params["missingProperty"]);
  return all.some(
    (other) =>
      other.keyword === "additionalProperties" &&
      other.pointer === pointer &&
      nearest(String(other.params["additionalProperty"]), [missing]) === missing,
  );
}
