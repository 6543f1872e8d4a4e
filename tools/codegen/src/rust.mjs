import { fixedLength, isMap, nullableReferenceOf, referenceOf, typesOf, unionOf } from "./shapes.mjs";

/** @typedef {import("./definitions.mjs").Definitions} Definitions */
/** @typedef {import("./definitions.mjs").Definition} Definition */

const U32_MAX = 4294967295;
const KEYWORDS = new Set(["type", "final", "match", "ref", "mod", "loop", "move", "use", "where"]);

/**
 * serde types of the named schemas and of everything they refer to.
 * A struct inside a tagged union leaves the tag to the enum.
 * @param {Definitions} definitions
 * @param {string[]} roots addresses to begin from
 * @returns {string}
 */
export function writeRust(definitions, roots) {
  const reached = reach(definitions, roots);
  const items = definitions.list
    .filter((definition) => reached.has(definition))
    .map((definition) => item(definition, definitions));
  const text = items.join("\n\n");
  const uses = [
    ...(text.includes("BTreeMap<") ? ["use std::collections::BTreeMap;", ""] : []),
    "use serde::{Deserialize, Serialize};",
  ];
  return `// Generated from schemas/v1 by tools/codegen. Do not edit.\n\n${uses.join("\n")}\n\n${text}\n`;
}

/** @param {Definitions} definitions @param {string[]} roots */
function reach(definitions, roots) {
  /** @type {Set<Definition>} */
  const reached = new Set();
  /** @param {Definition} definition */
  const visit = (definition) => {
    if (reached.has(definition)) return;
    reached.add(definition);
    walk(definition.schema, (ref) => visit(definitions.resolve(ref, definition.file)));
  };
  for (const root of roots) visit(definitions.resolve(root, root));
  return reached;
}

/** @param {any} node @param {(ref: string) => void} found */
function walk(node, found) {
  if (node === null || typeof node !== "object") return;
  if (typeof node.$ref === "string") found(node.$ref);
  for (const child of Object.values(node)) walk(child, found);
}

/** @param {Definition} definition @param {Definitions} definitions @returns {string} */
function item(definition, definitions) {
  const { schema, title, file } = definition;
  if (unionOf(schema)) return taggedEnum(definition, definitions);
  if (schema.enum) return plainEnum(definition);
  if (schema.type === "object" && !isMap(schema)) return struct(definition, definitions);
  return `${comment(schema.description)}pub type ${title} = ${rustType(schema, file, definitions, title)};`;
}

/** @param {Definition} definition @param {Definitions} definitions */
function taggedEnum({ title, schema, file }, definitions) {
  const tag = schema.discriminator.propertyName;
  const variants = unionOf(schema)?.map((/** @type {any} */ branch) => {
    const target = definitions.resolve(branch.$ref, file);
    const value = target.schema.properties[tag].const;
    return `${comment(target.schema.description, "    ")}    #[serde(rename = "${value}")]\n    ${pascal(value)}(${target.title}),`;
  });
  return [
    `${comment(schema.description)}#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]`,
    `#[serde(tag = "${tag}")]`,
    '#[allow(clippy::large_enum_variant, reason = "built once a run")]',
    `pub enum ${title} {`,
    ...(variants ?? []),
    "}",
  ].join("\n");
}

/** @param {Definition} definition */
function plainEnum({ title, schema }) {
  const variants = schema.enum.map(
    (/** @type {string} */ value) =>
      `    /// \`${value}\`\n    #[serde(rename = "${value}")]\n    ${pascal(value)},`,
  );
  return [
    `${comment(schema.description)}#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]`,
    `pub enum ${title} {`,
    ...variants,
    "}",
  ].join("\n");
}

/** @param {Definition} definition @param {Definitions} definitions */
function struct({ title, schema, file }, definitions) {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties)
    .filter(([, node]) => node.const === undefined)
    .map(([name, node]) => {
      const type = rustType(node, file, definitions, `${title}.${name}`);
      const description =
        node.description ?? definitions.resolve(referenceOf(node) ?? "", file).schema.description;
      const identifier = KEYWORDS.has(name) ? `r#${name}` : name;
      const optional = !required.has(name);
      const attribute = optional ? '    #[serde(default, skip_serializing_if = "Option::is_none")]\n' : "";
      const whole = optional && !type.startsWith("Option<") ? `Option<${type}>` : type;
      return `${comment(description, "    ")}${attribute}    pub ${identifier}: ${whole},`;
    });
  return [
    `${comment(schema.description)}#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]`,
    "#[serde(deny_unknown_fields)]",
    `pub struct ${title} {`,
    ...fields,
    "}",
  ].join("\n");
}

/**
 * @param {any} node
 * @param {string} file
 * @param {Definitions} definitions
 * @param {string} where for messages
 * @returns {string}
 */
function rustType(node, file, definitions, where) {
  const ref = referenceOf(node);
  if (ref !== undefined) return definitions.resolve(ref, file).title;
  const nullable = nullableReferenceOf(node);
  if (nullable !== undefined) return `Option<${definitions.resolve(nullable, file).title}>`;
  if (node.enum)
    throw new Error(`${file}: ${where}: an enumeration that Rust reads needs a name of its own in $defs`);
  const { types, nullable: orNull } = typesOf(node);
  const type = types.length > 1 ? "serde_json::Value" : single(node, types[0], file, definitions, where);
  return orNull && types.length === 1 ? `Option<${type}>` : type;
}

/**
 * @param {any} node
 * @param {string | undefined} type
 * @param {string} file
 * @param {Definitions} definitions
 * @param {string} where
 */
function single(node, type, file, definitions, where) {
  switch (type) {
    case "string":
      return "String";
    case "boolean":
      return "bool";
    case "number":
      return "f64";
    case "integer":
      return (node.minimum ?? -1) < 0 ? "i64" : (node.maximum ?? Infinity) <= U32_MAX ? "u32" : "u64";
    case "array": {
      const element = rustType(node.items, file, definitions, `${where}[]`);
      const length = fixedLength(node);
      return length === undefined ? `Vec<${element}>` : `[${element}; ${length}]`;
    }
    case "object":
      if (isMap(node)) {
        return `BTreeMap<String, ${rustType(node.additionalProperties, file, definitions, `${where}{}`)}>`;
      }
      break;
  }
  throw new Error(`${file}: ${where}: no Rust type for ${JSON.stringify(node)}`);
}

/** @param {string} text @param {string} [indent] */
function comment(text, indent = "") {
  return text
    .split("\n")
    .map((line) => `${indent}/// ${line}`.trimEnd() + "\n")
    .join("");
}

/** @param {string} name */
function pascal(name) {
  return name.replace(/(^|[_-])([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
}
