import { isMap, nullableReferenceOf, referenceOf, typesOf } from "./shapes.mjs";

/** @typedef {import("./definitions.mjs").Definitions} Definitions */
/** @typedef {import("./definitions.mjs").Definition} Definition */
/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

const HEADER = "<!-- Generated from schemas/v1 by tools/codegen. Do not edit. -->";

/**
 * One page of Markdown a schema, and an index.
 * @param {SchemaFile[]} schemas
 * @param {Definitions} definitions
 * @returns {Record<string, string>} path → text
 */
export function writeReference(schemas, definitions) {
  const pages = schemas.map(({ name, file, schema }) => {
    const mine = definitions.list.filter((definition) => definition.file === file);
    const root = mine.filter((definition) => definition.root);
    const others = mine.filter((definition) => !definition.root);
    const sections = [
      ...root.map((one) => body(one, definitions)),
      ...others.map((one) => section(one, definitions)),
    ];
    return [
      `docs/reference/${name}.md`,
      `${HEADER}\n\n# ${schema.title}\n\n${schema.description}\n\n${sections.join("\n\n")}\n`,
    ];
  });
  return Object.fromEntries([["docs/reference/README.md", index(schemas)], ...pages]);
}

/** @param {SchemaFile[]} schemas */
function index(schemas) {
  const rows = schemas.map(
    ({ name, schema }) => `| [${schema.title}](${name}.md) | ${cell(schema.description)} |`,
  );
  return `${HEADER}\n\n# Reference\n\nEvery type on the way of the data, from \`schemas/v1\`.\n\n| type | what it is |\n| --- | --- |\n${rows.join("\n")}\n\nEvery problem and exit status: [problems](problems.md).\n`;
}

/** @param {Definition} definition @param {Definitions} definitions */
function section(definition, definitions) {
  const { title, schema } = definition;
  return `## ${title}\n\n${schema.description}\n\n${body(definition, definitions)}`.trimEnd();
}

/** @param {Definition} definition @param {Definitions} definitions @returns {string} */
function body({ schema, file }, definitions) {
  if (schema.oneOf) {
    const tag = schema.discriminator.propertyName;
    const branches = schema.oneOf.map((/** @type {any} */ branch) => {
      const target = definitions.resolve(branch.$ref, file);
      return `- \`${tag}: ${target.schema.properties[tag].const}\`: ${link(target, file)}. ${target.schema.description}`;
    });
    return `One of these, by \`${tag}\`:\n\n${branches.join("\n")}`;
  }
  if (schema.properties) {
    const required = new Set(schema.required);
    const rows = Object.entries(schema.properties).map(([name, node]) => {
      const description = node.description ?? target(node, file, definitions)?.schema.description ?? "";
      const need = required.has(name)
        ? "required"
        : node.default === undefined
          ? ""
          : `\`${JSON.stringify(node.default)}\``;
      return `| \`${name}\` | ${typeOf(node, file, definitions)} | ${need} | ${cell(description + bounds(node))} |`;
    });
    return `| key | type | default | what it is |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
  }
  return `Type: ${typeOf(schema, file, definitions)}${bounds(schema)}`;
}

/** @param {any} node @param {string} file @param {Definitions} definitions */
function target(node, file, definitions) {
  const ref = referenceOf(node) ?? nullableReferenceOf(node);
  return ref === undefined ? undefined : definitions.resolve(ref, file);
}

/** @param {any} node @param {string} file @param {Definitions} definitions @returns {string} */
function typeOf(node, file, definitions) {
  const named = target(node, file, definitions);
  if (named !== undefined)
    return `${link(named, file)}${nullableReferenceOf(node) === undefined ? "" : " or null"}`;
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum !== undefined)
    return node.enum.map((/** @type {string} */ value) => `\`${value}\``).join(", ");
  if (isMap(node)) return `map of ${typeOf(node.additionalProperties, file, definitions)}`;
  const { types, nullable } = typesOf(node);
  const names = types.map((type) =>
    type !== "array"
      ? type
      : node.items === undefined
        ? "list"
        : `list of ${typeOf(node.items, file, definitions)}`,
  );
  return [...names, ...(nullable ? ["null"] : [])].join(" or ");
}

/** @param {any} node */
function bounds({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  minItems,
  maxItems,
  pattern,
  examples,
}) {
  const facts = [
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`less than ${exclusiveMaximum}`]),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`at most ${maximum}`]),
    ...items(minItems, maxItems),
    ...(pattern === undefined ? [] : [`matches \`${pattern}\``]),
  ];
  const limits = facts.length === 0 ? "" : ` (${facts.join(", ")})`;
  return `${limits}${examples === undefined ? "" : ` Example: \`${JSON.stringify(examples[0])}\``}`;
}

/** @param {number | undefined} min @param {number | undefined} max */
function items(min, max) {
  if (min !== undefined && min === max) return [`exactly ${min} items`];
  const facts = min === undefined ? [] : [`at least ${min} ${min === 1 ? "item" : "items"}`];
  return max === undefined ? facts : [...facts, `at most ${max} items`];
}

/** @param {Definition} definition @param {string} from */
function link({ title, file, root }, from) {
  const page = file === from ? "" : `${file.replace(".schema.json", "")}.md`;
  return `[${title}](${root ? page || "#" : `${page}#${title.toLowerCase()}`})`;
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
