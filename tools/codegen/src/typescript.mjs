import { compile } from "json-schema-to-typescript";
import { fixedLength, nullableReferenceOf, referenceOf } from "./shapes.mjs";

/** @typedef {import("./definitions.mjs").Definitions} Definitions */

/**
 * TypeScript types of every definition. References are given to the compiler by name (`tsType`), so that
 * each type is written once and a description beside a reference does not clone it.
 * @param {Definitions} definitions
 * @returns {Promise<string>}
 */
export async function writeTypes(definitions) {
  const $defs = Object.fromEntries(
    definitions.list.map((definition) => [
      definition.title,
      forCompiler(definition.schema, definition.file, definitions),
    ]),
  );
  const text = await compile({ $defs, title: "Root", type: "object", additionalProperties: false }, "Root", {
    additionalProperties: false,
    bannerComment: "// Generated from schemas/v1 by tools/codegen. Do not edit.",
    format: true,
    style: { printWidth: 110, trailingComma: "all" },
    unreachableDefinitions: true,
  });
  return withoutRoot(text);
}

/** What does not show in a TypeScript type. */
const DROPPED = new Set(
  (
    "discriminator patternProperties minItems maxItems minLength maxLength pattern minimum maximum " +
    "exclusiveMinimum exclusiveMaximum uniqueItems examples x-peers x-default-from"
  ).split(" "),
);
const VERBATIM = new Set(["enum", "const", "default", "required"]);

/**
 * @param {any} node
 * @param {string} file
 * @param {Definitions} definitions
 * @returns {any}
 */
function forCompiler(node, file, definitions) {
  if (Array.isArray(node)) return node.map((item) => forCompiler(item, file, definitions));
  if (node === null || typeof node !== "object") return node;
  const described = node.description === undefined ? {} : { description: node.description };
  const ref = referenceOf(node);
  if (ref !== undefined) return { ...described, tsType: definitions.resolve(ref, file).title };
  const nullable = nullableReferenceOf(node);
  if (nullable !== undefined) {
    return { ...described, tsType: `(${definitions.resolve(nullable, file).title} | null)` };
  }
  const converted = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !DROPPED.has(key))
      .map(([key, value]) => [
        key,
        convertValue(key, value, (child) => forCompiler(child, file, definitions)),
      ]),
  );
  if (node.oneOf !== undefined) delete converted.type;
  const length = fixedLength(node);
  if (length !== undefined) Object.assign(converted, { minItems: length, maxItems: length });
  return converted;
}

/** @param {string} key @param {any} value @param {(child: any) => any} convert */
function convertValue(key, value, convert) {
  if (VERBATIM.has(key)) return value;
  if (key !== "properties") return convert(value);
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, convert(child)]));
}

/** Drops the synthetic root and the remarks about it. @param {string} text */
function withoutRoot(text) {
  return text
    .replace(/export interface Root \{\}\n/, "")
    .replace(
      / \*\n \* This interface was referenced by `Root`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      "",
    )
    .replace(/\n{3,}/g, "\n\n");
}
