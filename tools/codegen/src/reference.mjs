import { boundsOf, cell, defaultOf, inline, link, targetOf, typeOf } from "./format.mjs";
import { writeKindPage } from "./kind-page.mjs";
import { writePeersPage } from "./peers-page.mjs";

/** @typedef {import("./definitions.mjs").Definitions} Definitions */
/** @typedef {import("./definitions.mjs").Definition} Definition */
/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

const HEADER = "<!-- Generated from schemas/v1 by tools/codegen. Do not edit. -->";

/**
 * A page of Markdown a schema: of a kind with every key of every section, of other types with their tables; and an
 * index.
 * @param {SchemaFile[]} schemas
 * @param {Definitions} definitions
 * @param {ReadonlyMap<string, string>} kinds name of each kind that people write → a manifest that shows it
 * @returns {Record<string, string>} path → text
 */
export function writeReference(schemas, definitions, kinds) {
  const pages = schemas.map((one) => {
    const example = kinds.get(one.name);
    const text =
      example === undefined ? typePage(one, definitions) : writeKindPage(one, definitions, example);
    return [`docs/reference/${one.name}.md`, `${HEADER}\n\n${text}\n`];
  });
  return Object.fromEntries([
    ["docs/reference/README.md", `${HEADER}\n\n${index(schemas, kinds)}\n`],
    ["docs/reference/peers.md", `${HEADER}\n\n${writePeersPage(schemas)}\n`],
    ...pages,
  ]);
}

/** @param {SchemaFile[]} schemas @param {ReadonlyMap<string, string>} kinds */
function index(schemas, kinds) {
  return [
    "# Reference",
    "## What people write",
    "One page a kind, with every key, its default and where that comes from, its bounds and its name elsewhere.",
    table(schemas.filter(({ name }) => kinds.has(name))),
    "What the keys are called [in watsonx, caikit-nlp, PEFT and others](peers.md).",
    "## What programs pass on",
    "Every other type on the way of the data, and the parts of the kinds.",
    table(schemas.filter(({ name }) => !kinds.has(name))),
    "Defaults and usual ranges by model and task: [catalog](catalogs.md).",
    "Every problem and exit status: [problems](problems.md).",
  ].join("\n\n");
}

/** @param {SchemaFile[]} schemas */
function table(schemas) {
  const rows = schemas.map(
    ({ name, schema }) => `| [${schema.title}](${name}.md) | ${cell(schema.description)} |`,
  );
  return `| type | what it is |\n| --- | --- |\n${rows.join("\n")}`;
}

/** @param {SchemaFile} schema @param {Definitions} definitions */
function typePage({ file, schema }, definitions) {
  const mine = definitions.list.filter((definition) => definition.file === file);
  const root = mine.filter((definition) => definition.root);
  const others = mine.filter((definition) => !definition.root);
  const sections = [
    ...root.map((one) => body(one, definitions)),
    ...others.map((one) => section(one, definitions)),
  ];
  return `# ${schema.title}\n\n${schema.description}\n\n${sections.join("\n\n")}`;
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
      const description = node.description ?? targetOf(node, file, definitions)?.schema.description ?? "";
      const need = required.has(name) ? "required" : cell(defaultOf(node) ?? "");
      return `| \`${name}\` | ${typeOf(node, file, definitions)} | ${need} | ${cell(description + facts(node))} |`;
    });
    return `| key | type | default | what it is |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
  }
  return `Type: ${typeOf(schema, file, definitions)}${facts(schema)}`;
}

/** Bounds and an example. @param {any} node */
function facts(node) {
  const bounds = boundsOf(node);
  const limits = bounds.length === 0 ? "" : ` (${bounds.join(", ")})`;
  return `${limits}${node.examples === undefined ? "" : ` Example: \`${inline(node.examples[0])}\``}`;
}
