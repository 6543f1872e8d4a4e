import { runInThisContext } from "node:vm";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { writeStandaloneValidators } from "./standalone.mjs";

const base = "https://tunesmith.dev/schemas/v1/";
const schemas = [
  {
    name: "job",
    file: "job.schema.json",
    schema: {
      $id: `${base}job.schema.json`,
      title: "Job",
      description: "A job.",
      type: "object",
      properties: {
        title: { $ref: "part.schema.json#/$defs/Short" },
        description: { description: "A key that is named like a keyword.", type: "string", maxLength: 3 },
        steps: { type: "array", items: { $ref: "part.schema.json" }, uniqueItems: true },
        level: { type: "string", enum: ["low", "high"], default: "low", "x-note": "said to nobody" },
        rate: { type: ["number", "null"], exclusiveMinimum: 0 },
      },
      required: ["title"],
      additionalProperties: false,
      patternProperties: { "^x-": {} },
    },
  },
  {
    name: "part",
    file: "part.schema.json",
    schema: {
      $id: `${base}part.schema.json`,
      type: "object",
      discriminator: { propertyName: "type" },
      oneOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }],
      $defs: {
        A: object({ type: { type: "string", const: "a" }, size: { type: "integer" } }, ["type", "size"]),
        B: object({ type: { type: "string", const: "b" } }, ["type"]),
        Short: { type: "string", minLength: 1, maxLength: 2, pattern: "^[^;{}\"']*$" },
      },
    },
  },
];

/** @param {Record<string, any>} properties @param {string[]} required */
function object(properties, required) {
  return { type: "object", properties, required, additionalProperties: false };
}

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  allowUnionTypes: true,
  discriminator: true,
  ownProperties: true,
});
for (const { schema } of schemas) ajv.addSchema(schema);
const direct = ajv.getSchema(`${base}job.schema.json`);
const text = writeStandaloneValidators(schemas)["packages/contracts/validators/job.gen.cjs"] ?? "";
/** @type {any} */
const module = { exports: {} };
runInThisContext(`(function (module) {\n${text}})`)(module);

test.each([
  { title: "ab" },
  { title: "\u{1f680}\u{1f680}" },
  { title: "abc" },
  { title: "" },
  { title: "{};" },
  {},
  [],
  null,
  { title: "ab", description: "abcd", surplus: 1, "x-mine": 1 },
  { title: "ab", steps: [{ type: "b" }, { type: "b" }, { type: "a", size: 1.5 }, { type: "c" }, {}, 3] },
  { title: "ab", level: "middle", rate: 0 },
  { title: "ab", rate: null, level: "low" },
  Object.create({ title: "ab" }),
])("the module judges %j as ajv does", (value) => {
  const valid = direct?.(value);
  expect(module.exports(value)).toBe(valid);
  const expected = direct?.errors?.map(({ instancePath, keyword, params, message }) => {
    return { instancePath, keyword, params, message };
  });
  expect(JSON.parse(JSON.stringify(module.exports.errors))).toEqual(expected ?? null);
});

test("the module needs nothing else, and says nothing that does not judge", () => {
  expect(text).not.toContain("require(");
  expect(text).not.toContain("said to nobody");
  expect(text).not.toContain("schemaPath");
});

test("a schema's module does not change when a schema that it does not refer to is added", () => {
  const stranger = { ...schemas[1], name: "a", file: "a.schema.json" };
  const added = { ...stranger, schema: { ...schemas[1]?.schema, $id: `${base}a.schema.json` } };
  const again = writeStandaloneValidators([added, ...schemas]);
  expect(again["packages/contracts/validators/job.gen.cjs"]).toBe(text);
});
