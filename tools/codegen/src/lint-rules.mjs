import { TOOLS } from "./peers.mjs";
import { isMap, nullableReferenceOf, referenceOf, typesOf } from "./shapes.mjs";

/**
 * @typedef {import("./walk-schema.mjs").Place & { file: string, schema: any, definitions: import("./definitions.mjs").Definitions }} Context
 * @typedef {(node: any, context: Context) => string[]} Rule
 */

const BASE = "https://tunesmith.dev/schemas/v1/";
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const KEYWORDS = new Set(
  (
    "$schema $id $defs $ref title description type properties patternProperties additionalProperties required items " +
    "oneOf anyOf allOf discriminator enum const default examples minimum maximum exclusiveMinimum exclusiveMaximum " +
    "minLength maxLength pattern minItems maxItems uniqueItems x-peers x-default-from"
  ).split(" "),
);
/** What may stand beside the `allOf` that wraps a reference: it tells, and judges nothing. */
const ANNOTATIONS = new Set(["description", "default", "examples", "x-peers", "x-default-from"]);
/** Numbers of these kinds must say their unit at the end of their name. */
const NEEDS_UNIT = /(timeout|duration|elapsed|delay|memory|latency)/;
const UNIT = /_(seconds|ms|bytes|mb|tokens|steps)$/;

/** @type {Rule} */
const onlyKnownKeywords = (node) =>
  Object.keys(node)
    .filter((key) => !KEYWORDS.has(key))
    .map((key) => `the keyword ${key} is outside the subset`);

/** @type {Rule} */
const rootIsAddressed = (node, { role, file }) => {
  if (role !== "root") return [];
  return [
    ...(node.$schema === DIALECT ? [] : [`$schema must be ${DIALECT}`]),
    ...(node.$id === BASE + file ? [] : [`$id must be ${BASE}${file}`]),
  ];
};

/** @type {Rule} */
const namedTypesHaveTitles = (node, { role, name }) => {
  if (role !== "root" && role !== "definition") return [];
  const messages = [];
  if (!/^[A-Z][A-Za-z0-9]*$/.test(node.title ?? "")) messages.push("the title must be PascalCase");
  if (role === "definition" && node.title !== name)
    messages.push(`the title must be the definition's name, ${name}`);
  if (!node.description) messages.push("a named type needs a description");
  return messages;
};

/** @type {Rule} */
const structuresAreNamed = (node, { role }) => {
  const structure = node.oneOf !== undefined || node.properties !== undefined;
  return structure && role !== "root" && role !== "definition"
    ? ["an object or union needs a name of its own in $defs"]
    : [];
};

/** @type {Rule} */
const nothingBesideRef = (node) => {
  if (node.$ref !== undefined && Object.keys(node).length > 1) {
    return ["nothing may stand beside $ref; wrap it with allOf to add a description"];
  }
  if (node.allOf === undefined) return [];
  const others = Object.keys(node).filter((key) => key !== "allOf" && !ANNOTATIONS.has(key));
  const wraps = node.allOf.length === 1 && node.allOf[0].$ref !== undefined && others.length === 0;
  return wraps ? [] : ["allOf only wraps one $ref to add a description, a default, examples or peers"];
};

/** @type {Rule} */
const refsResolve = (node, { file, definitions }) => {
  if (node.$ref === undefined) return [];
  const address = node.$ref.startsWith("#") ? file + node.$ref : node.$ref;
  return definitions.byAddress.has(address) ? [] : [`$ref ${node.$ref} names no definition`];
};

/** @type {Rule} */
const nullOnlyBesideRef = (node) => {
  if (node.anyOf === undefined) return [];
  const nulls = node.anyOf.filter((/** @type {any} */ branch) => branch.type === "null");
  const fits = node.anyOf.length === 2 && nulls.length === 1 && nullableReferenceOf(node) !== undefined;
  return fits ? [] : ["anyOf is only a $ref or null"];
};

/** @type {Rule} */
const unionsAreTagged = (node, { file, definitions }) => {
  if (node.oneOf === undefined && node.discriminator === undefined) return [];
  const tag = node.discriminator?.propertyName;
  if (node.oneOf === undefined || tag === undefined || node.type !== "object") {
    return ["a union is type object with oneOf and discriminator"];
  }
  const values = new Set();
  return node.oneOf.flatMap((/** @type {any} */ branch, /** @type {number} */ index) => {
    if (branch.$ref === undefined) return [`branch ${index} must be a $ref`];
    const target = definitions.byAddress.get(
      branch.$ref.startsWith("#") ? file + branch.$ref : branch.$ref,
    )?.schema;
    const value = target?.properties?.[tag]?.const;
    if (typeof value !== "string" || !target.required?.includes(tag))
      return [`branch ${index} needs a required const ${tag}`];
    if (values.has(value)) return [`branch ${index} repeats the tag ${value}`];
    values.add(value);
    return [];
  });
};

/** @type {Rule} */
const objectsAreClosed = (node, { role, schema }) => {
  if (node.type !== "object" || node.oneOf !== undefined) return [];
  if (isMap(node)) return node.properties === undefined ? [] : ["a map has no named properties"];
  if (node.additionalProperties !== false) return ["objects are closed: additionalProperties false"];
  const messages = [];
  for (const key of node.required ?? []) {
    if (node.properties?.[key] === undefined) messages.push(`required ${key} is no property`);
  }
  const patterns = Object.keys(node.patternProperties ?? {});
  const isKind = role === "root" && schema.properties?.apiVersion !== undefined;
  if (patterns.some((pattern) => pattern !== "^x-") || (patterns.length > 0 && !isKind)) {
    messages.push("patternProperties is only ^x- at the top of a kind");
  }
  return messages;
};

/** @type {Rule} */
const propertiesAreNamedWell = (node, { role, name }) => {
  if (role !== "property") return [];
  if (name !== "apiVersion" && !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))
    return ["property names are snake_case"];
  const numeric = ["integer", "number"].includes(typesOf(node).types[0] ?? "");
  return numeric && NEEDS_UNIT.test(name) && !UNIT.test(name) ? ["the name must end with its unit"] : [];
};

/** @type {Rule} */
const propertiesAreDescribed = (node, { role, file, definitions }) => {
  if (role !== "property") return [];
  const ref = referenceOf(node) ?? nullableReferenceOf(node);
  const address = ref?.startsWith("#") ? file + ref : ref;
  const target = address === undefined ? undefined : definitions.byAddress.get(address)?.schema;
  const messages = [];
  if (!(node.description ?? target?.description)) messages.push("a property needs a description");
  const shown = [node, target ?? {}].some(
    ({
      default: byDefault,
      examples,
      const: always,
      type,
      enum: values,
      properties,
      oneOf,
      additionalProperties,
    }) =>
      byDefault !== undefined ||
      examples !== undefined ||
      always !== undefined ||
      type === "boolean" ||
      values !== undefined ||
      properties !== undefined ||
      oneOf !== undefined ||
      additionalProperties !== undefined,
  );
  if (!shown && !isListOfNamed(node)) messages.push("a property needs a default or an example");
  return messages;
};

/** A list of a named type shows itself. @param {any} node */
function isListOfNamed(node) {
  return node.items !== undefined && (node.items.$ref !== undefined || node.items.items !== undefined);
}

/** @type {Rule} */
const valuesAreBounded = (node, { role }) => {
  if (node.enum !== undefined || node.const !== undefined || role === "pattern") return [];
  const { types } = typesOf(node);
  const messages = [];
  if (types.includes("integer") && types.length === 1) {
    const bounded = Number.isSafeInteger(node.minimum) && Number.isSafeInteger(node.maximum);
    if (!bounded) messages.push("an integer needs a minimum and a maximum that are exact");
  }
  if (
    types.includes("string") &&
    types.length === 1 &&
    node.maxLength === undefined &&
    node.pattern === undefined
  ) {
    messages.push("text needs maxLength or pattern");
  }
  return messages;
};

/** @type {Rule} */
const defaultsSayWhereFrom = (node, { role, name, parent }) => {
  const from = node["x-default-from"];
  if (from === undefined) return node.default === undefined ? [] : ["a default needs x-default-from"];
  if (role !== "property") return ["x-default-from belongs to a property"];
  if (typeof from !== "string" || from === "") return ["x-default-from is a text"];
  return parent.required?.includes(name) ? ["what is required has no default"] : [];
};

/** @type {Rule} */
const peersNameTools = (node, { role }) => {
  const peers = node["x-peers"];
  if (peers === undefined) return [];
  if (role !== "property") return ["x-peers belongs to a property"];
  return Object.entries(peers).flatMap(([tool, names]) => {
    if (!TOOLS.includes(tool)) return [`x-peers: ${tool} is none of ${TOOLS.join(", ")}`];
    const fits = Array.isArray(names) && names.length > 0 && new Set(names).size === names.length;
    return fits && names.every((name) => typeof name === "string")
      ? []
      : [`x-peers: ${tool} needs a list of names, each once`];
  });
};

/** @type {Rule[]} */
export const rules = [
  onlyKnownKeywords,
  rootIsAddressed,
  namedTypesHaveTitles,
  structuresAreNamed,
  nothingBesideRef,
  refsResolve,
  nullOnlyBesideRef,
  unionsAreTagged,
  objectsAreClosed,
  propertiesAreNamedWell,
  propertiesAreDescribed,
  valuesAreBounded,
  defaultsSayWhereFrom,
  peersNameTools,
];
