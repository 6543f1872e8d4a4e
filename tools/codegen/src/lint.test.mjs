import path from "node:path";
import { expect, test } from "vitest";
import { lint } from "./lint.mjs";
import { readSchemas } from "./read.mjs";

const TEXT = { description: "Text.", type: "string", maxLength: 10, examples: ["a"] };

const ONE = { default: 1, "x-default-from": "torch" };
const PEERS = { "x-peers": { watsonx: ["size"], PEFT: ["dim", "width"] } };

/** A schema that keeps to the subset; `change` makes it leave it. @param {(schema: any) => void} [change] */
function schemas(change = () => {}) {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://tunesmith.dev/schemas/v1/thing.schema.json",
    title: "Thing",
    description: "A thing.",
    type: "object",
    properties: {
      apiVersion: { description: "Always `tune/v1`.", const: "tune/v1", type: "string" },
      name: { ...TEXT },
      count: { description: "How many.", type: "integer", minimum: 0, maximum: 9, ...ONE },
      shape: { $ref: "#/$defs/Shape" },
      size: { description: "How large.", allOf: [{ $ref: "#/$defs/Size" }], ...PEERS },
      spare: { description: "Another size.", anyOf: [{ $ref: "#/$defs/Size" }, { type: "null" }] },
    },
    patternProperties: { "^x-": { description: "Notes." } },
    required: ["name"],
    additionalProperties: false,
    $defs: {
      Size: { title: "Size", description: "A size.", type: "number", examples: [1] },
      Shape: {
        title: "Shape",
        description: "A shape.",
        type: "object",
        discriminator: { propertyName: "type" },
        oneOf: [{ $ref: "#/$defs/Round" }, { $ref: "#/$defs/Square" }],
      },
      Round: branch("Round", "round"),
      Square: branch("Square", "square"),
    },
  };
  change(schema);
  return [{ name: "thing", file: "thing.schema.json", schema }];
}

/** @param {string} title @param {string} tag */
function branch(title, tag) {
  return {
    title,
    description: `A ${tag} shape.`,
    type: "object",
    properties: { type: { description: "The kind.", const: tag, type: "string" } },
    required: ["type"],
    additionalProperties: false,
  };
}

test("the schemas of this repository keep to the subset", async () => {
  expect(lint(await readSchemas(path.resolve(import.meta.dirname, "../../../schemas/v1")))).toEqual([]);
});

test("the sample keeps to the subset", () => {
  expect(lint(schemas())).toEqual([]);
});

/** @type {[string, string, (schema: any) => void][]} */
const departures = [
  ["another dialect", "$schema must be", (s) => (s.$schema = "http://json-schema.org/draft-07/schema#")],
  ["another address", "$id must be", (s) => (s.$id = "thing")],
  ["a title that is no PascalCase", "PascalCase", (s) => (s.title = "thing")],
  ["a definition under another title", "definition's name", (s) => (s.$defs.Size.title = "Other")],
  ["a title taken twice", "the title Thing is taken", (s) => renameDefinition(s, "Size", "Thing")],
  ["a type without description", "named type needs a description", (s) => delete s.$defs.Size.description],
  ["an unused definition", "nothing refers", (s) => (s.$defs.Spare = { ...s.$defs.Size, title: "Spare" })],
  ["something beside $ref", "beside $ref", (s) => (s.properties.shape.description = "x")],
  ["allOf that merges", "allOf only wraps", (s) => s.properties.size.allOf.push({ $ref: "#/$defs/Size" })],
  ["a $ref to nowhere", "names no definition", (s) => (s.properties.shape.$ref = "#/$defs/Nope")],
  [
    "anyOf of two types",
    "anyOf is only",
    (s) => (s.properties.spare.anyOf[1] = { type: "string", maxLength: 1 }),
  ],
  ["a union without discriminator", "oneOf and discriminator", (s) => delete s.$defs.Shape.discriminator],
  ["a union without type object", "oneOf and discriminator", (s) => delete s.$defs.Shape.type],
  ["a branch written in place", "branch 0 must be a $ref", (s) => (s.$defs.Shape.oneOf[0] = s.$defs.Round)],
  ["a branch without its tag required", "needs a required const", (s) => (s.$defs.Round.required = [])],
  ["two branches of one tag", "repeats the tag", (s) => (s.$defs.Square.properties.type.const = "round")],
  ["an open object", "objects are closed", (s) => delete s.additionalProperties],
  ["a map with named properties", "map has no named", (s) => (s.additionalProperties = { ...TEXT })],
  ["a required key that is no property", "required other is no property", (s) => s.required.push("other")],
  ["patterns in a part", "^x- at the top", (s) => (s.$defs.Round.patternProperties = s.patternProperties)],
  ["another pattern", "^x- at the top", (s) => (s.patternProperties = { "^y": { description: "y" } })],
  [
    "an object written in place",
    "name of its own",
    (s) => (s.properties.name = { ...branch("X", "x"), examples: [1] }),
  ],
  ["prefixItems", "prefixItems is outside", (s) => (s.properties.name.prefixItems = [])],
  ["if and then", "if is outside", (s) => (s.if = {})],
  ["unevaluatedProperties", "unevaluatedProperties is outside", (s) => (s.unevaluatedProperties = false)],
  ["a camelCase property", "snake_case", (s) => (s.properties.maxCount = { ...TEXT })],
  [
    "a property without description",
    "property needs a description",
    (s) => delete s.properties.count.description,
  ],
  ["a property without example", "default or an example", (s) => delete s.properties.name.examples],
  [
    "a default from nowhere",
    "a default needs x-default-from",
    (s) => delete s.properties.count["x-default-from"],
  ],
  ["a default of a required key", "required has no default", (s) => s.required.push("count")],
  [
    "a source of a default that is no text",
    "x-default-from is a text",
    (s) => (s.properties.count["x-default-from"] = 1),
  ],
  [
    "a tool that nobody knows",
    "Keras is none of watsonx",
    (s) => (s.properties.size["x-peers"] = { Keras: ["dim"] }),
  ],
  ["a tool without names", "needs a list of names", (s) => (s.properties.size["x-peers"] = { PEFT: [] })],
  [
    "a name that stands for two keys",
    "dim stands for count and for another key",
    (s) => (s.properties.count["x-peers"] = { watsonx: ["dim"] }),
  ],
  ["peers of a type", "x-peers belongs to a property", (s) => (s.$defs.Size["x-peers"] = { PEFT: ["s"] })],
  ["an integer without bounds", "minimum and a maximum", (s) => delete s.properties.count.maximum],
  ["an integer beyond 2^53", "minimum and a maximum", (s) => (s.properties.count.maximum = 2 ** 53)],
  ["text without bound", "maxLength or pattern", (s) => delete s.properties.name.maxLength],
  ["a duration without unit", "end with its unit", (s) => (s.properties.timeout = s.properties.count)],
];

test.each(departures)("%s is found", (_, message, change) => {
  const found = lint(schemas(change));
  expect(found.map((finding) => finding.message).join("\n")).toContain(message);
});

/** @param {any} schema @param {string} from @param {string} to */
function renameDefinition(schema, from, to) {
  schema.$defs[to] = { ...schema.$defs[from], title: to };
  delete schema.$defs[from];
  schema.properties.size.allOf[0].$ref = `#/$defs/${to}`;
  schema.properties.spare.anyOf[0].$ref = `#/$defs/${to}`;
}
