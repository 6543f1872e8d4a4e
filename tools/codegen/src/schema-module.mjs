/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

/**
 * A module that embeds every schema, so that no file is read at run time.
 * @param {SchemaFile[]} schemas
 * @returns {string}
 */
export function writeSchemaModule(schemas) {
  const entries = schemas.map(({ name, schema }) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)},`);
  return [
    "// Generated from schemas/v1 by tools/codegen. Do not edit.",
    "",
    "/** Every schema of schemas/v1 by its name. */",
    "export const schemas: Readonly<Record<SchemaName, Readonly<Record<string, unknown>>>> = {",
    ...entries,
    "};",
    "",
    "/** Name of a schema: its file name without `.schema.json`. */",
    `export type SchemaName =\n${schemas.map(({ name }) => `  | ${JSON.stringify(name)}`).join("\n")};`,
    "",
  ].join("\n");
}
