import type { Problem } from "@tunesmith/contracts";
import { diagnostic, nearest, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { describe, describeType, inline, short } from "./describe.js";
import { dotted, parentOf, pointerTo, segmentsOf, valueAt } from "../pointer.js";
import { hint } from "./hint.js";
import { sectionHint } from "./section-hint.js";
import { placesAt, type Place } from "./sections.js";
import { sectionName, unknownKey, type Context } from "./unknown-key.js";

/** A departure from the schema in words for the person who wrote the manifest. */
export function explain(problem: Problem, context: Context): Diagnostic {
  const { pointer, keyword, params } = problem;
  const value = valueAt(context.root, pointer);
  const where = context.locate(pointer);
  const name = dotted(pointer) || "the manifest";
  const what = description(context.schema, pointer);
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(pointer, String(params["additionalProperty"]), context);
    case "required":
      return missingKey(pointer, String(params["missingProperty"]), context);
    case "discriminator":
      return wrongTag(pointer, String(params["tag"]), context);
    case "type": {
      const expected = describeType(textsOf(params["type"]));
      const key = segmentsOf(pointer).at(-1) ?? "";
      const example = sectionHint(key, value, placesAt(context.schema, pointer)[0]);
      return diagnostic(
        "manifest/wrong-type",
        {
          name,
          expected,
          got: describe(value),
          hint: example ?? hint(expected, value, context.written(pointer)) ?? what,
        },
        where,
      );
    }
    case "enum":
    case "const": {
      const allowed = textsOf(params["allowedValues"] ?? params["allowedValue"]);
      return notAllowed(name, value, allowed, where);
    }
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum": {
      const bound = `${BOUNDS[keyword]} ${String(params["limit"])}`;
      return diagnostic("manifest/out-of-range", { name, got: String(value), bound, what }, where);
    }
    case "minItems":
    case "maxItems": {
      const got = count(lengthOf(value), "item");
      return diagnostic(
        "manifest/wrong-length",
        { name, got, bound: length(keyword, params, "item"), what },
        where,
      );
    }
    case "minLength":
    case "maxLength": {
      const got = value === "" ? "no characters" : count(lengthOf(value), "character");
      return diagnostic(
        "manifest/wrong-length",
        { name, got, bound: length(keyword, params, "character"), what },
        where,
      );
    }
    case "uniqueItems": {
      const again = Math.max(Number(params["i"]), Number(params["j"]));
      const first = Math.min(Number(params["i"]), Number(params["j"]));
      const item = short(valueAt(value, `/${again}`));
      return diagnostic(
        "manifest/repeated-item",
        { name, item, first: first + 1 },
        context.locate(pointerTo(pointer, again)),
      );
    }
    default: {
      const fitting = fittingName(value, params["pattern"]);
      const advice = what ?? problem.message;
      return diagnostic(
        "manifest/wrong-pattern",
        {
          name,
          got: short(value),
          what: fitting === undefined ? advice : `${advice} For example \`${fitting}\`.`,
        },
        where,
      );
    }
  }
}

const BOUNDS = {
  minimum: "at least",
  maximum: "at most",
  exclusiveMinimum: "more than",
  exclusiveMaximum: "less than",
};

function length(
  keyword: "minItems" | "maxItems" | "minLength" | "maxLength",
  params: Problem["params"],
  one: string,
): string {
  const bound = keyword.startsWith("min") ? "at least" : "at most";
  return `${bound} ${count(Number(params["limit"]), one)}`;
}

function missingKey(pointer: string, key: string, { kind, schema, locate }: Context): Diagnostic {
  const place = placesAt(schema, pointerTo(pointer, key))[0]?.node;
  const example = place?.examples?.[0] ?? place?.const;
  const fields = {
    key,
    section: capital(sectionName(pointer, kind)),
    what: place?.description,
    example: example === undefined ? undefined : `${key}: ${inline(example)}`,
  };
  return diagnostic("manifest/missing-key", fields, locate(pointer, "key"));
}

function wrongTag(pointer: string, tag: string, context: Context): Diagnostic {
  const child = pointerTo(pointer, tag);
  const got = valueAt(context.root, child);
  if (got === undefined) return missingKey(pointer, tag, context);
  const allowed = placesAt(context.schema, child).flatMap(({ node }) => node.const ?? []);
  return notAllowed(dotted(child), got, allowed, context.locate(child));
}

function notAllowed(name: string, value: unknown, allowed: readonly string[], where: Where): Diagnostic {
  const close = typeof value === "string" ? nearest(value, allowed) : undefined;
  return diagnostic(
    "manifest/not-allowed",
    { name, got: typeof value === "string" ? short(value) : describe(value), allowed, nearest: close },
    where,
  );
}

/** What the schema says of a place (of the nearest parent that it says something of), with its default. */
function description(schema: Place, pointer: string): string | undefined {
  const node = placesAt(schema, pointer)[0]?.node;
  if (node?.description !== undefined) {
    return node.default === undefined
      ? node.description
      : `${node.description} By default ${short(node.default)}.`;
  }
  return pointer === "" ? undefined : description(schema, parentOf(pointer));
}

/** A text as a name is written, if the pattern then takes it: `Demo Reviews` → `demo-reviews`. */
function fittingName(value: unknown, pattern: unknown): string | undefined {
  if (typeof value !== "string" || typeof pattern !== "string" || value.length > 128) return undefined;
  const plain = value
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9.]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
  return slug !== "" && new RegExp(pattern, "u").test(slug) ? slug : undefined;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a keyword asks for: one text or several. */
function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length : 0;
}
