import { byCodeUnit } from "./order.mjs";

/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

/**
 * One validator a schema that is a type by itself.
 * @param {SchemaFile[]} schemas
 * @returns {string}
 */
export function writeValidators(schemas) {
  const kinds = schemas.filter(({ schema }) => schema.type !== undefined);
  const titles = kinds.map(({ schema }) => schema.title).sort(byCodeUnit);
  return [
    "// Generated from schemas/v1 by tools/codegen. Do not edit.",
    "import type {",
    ...titles.map((title) => `  ${title},`),
    '} from "./types.gen.js";',
    'import { validator } from "./validator.js";',
    "",
    ...kinds.flatMap(({ name, schema }) => [
      `/** Validates against ${name}.schema.json. */`,
      `export const validate${schema.title} = validator<${schema.title}>(${JSON.stringify(name)});`,
    ]),
    "",
  ].join("\n");
}
