import { boundsOf, cell, defaultOf, inline, targetOf, typeOf } from "./format.mjs";
import { elsewhere } from "./peers.mjs";

/** @typedef {import("./definitions.mjs").Definitions} Definitions */
/** @typedef {import("./definitions.mjs").Definition} Definition */
/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

/**
 * A key where it stands: `heading` is where it is told, `holds` the object or union in it, by itself or as the items
 * of a list.
 * @typedef {{ key: string, path: string, heading: string, node: any, file: string, required: boolean, named: Definition | undefined,
 *   holds: { definition: Definition, list: boolean } | undefined }} Key
 */

/**
 * The page of a kind that people write: each object is a section under its path in the manifest, each other key a
 * heading in it. A type that stands in several places is told at the first.
 * @param {SchemaFile} schema
 * @param {Definitions} definitions
 * @param {string} example a manifest
 * @returns {string}
 */
export function writeKindPage({ file, schema }, definitions, example) {
  const page = new Page(definitions);
  page.root({ title: schema.title, address: file, file, root: true, schema });
  const intro = `# ${schema.title}\n\n${schema.description}\n\n\`\`\`yaml\n${example.trim()}\n\`\`\``;
  const notes = "Keys that begin with `x-` are free at the top of the manifest; any other key is an error.";
  return [intro, notes, ...page.sections].join("\n\n");
}

class Page {
  /** @type {string[]} */
  sections = [];
  /** Title of each type told → the heading of its section. @type {Map<string, string>} */
  #told = new Map();
  /** Headings taken: the branches of a union may have a key of the same name. @type {Set<string>} */
  #headings = new Set();
  #definitions;

  /** @param {Definitions} definitions */
  constructor(definitions) {
    this.#definitions = definitions;
  }

  /** @param {Definition} definition */
  root(definition) {
    this.#keys("", "Keys", [], definition);
  }

  /** The section of a key that holds an object or a union; of a type told before, only what is of this key. @param {Key} key */
  #section(key) {
    const { path, heading, holds } = key;
    if (holds === undefined) return;
    const { definition, list } = holds;
    const known = this.#told.get(definition.title);
    const intro = [said(key), this.#facts(key), ...(list ? ["Each item:"] : [])];
    if (known !== undefined) {
      this.sections.push(
        [`## ${heading}`, ...intro.slice(0, 2), `Keys as in ${linkTo(known)}.`].join("\n\n"),
      );
      return;
    }
    this.#told.set(definition.title, heading);
    const anchor = definition.title.toLowerCase();
    if (anchor !== anchorOf(heading)) this.sections.push(`<a id="${anchor}"></a>`);
    if (definition.schema.oneOf === undefined) this.#keys(path, heading, intro, definition);
    else this.#union(path, heading, intro, definition);
  }

  /** @param {string} path @param {string} title @param {string[]} intro @param {Definition} definition */
  #union(path, title, intro, { schema, file }) {
    const tag = schema.discriminator.propertyName;
    const branches = schema.oneOf.map((/** @type {any} */ { $ref }) => {
      const branch = this.#definitions.resolve($ref, file);
      const value = branch.schema.properties[tag].const;
      const known = this.#told.get(branch.title);
      const which = ` with ${tag}: ${value}`;
      return { branch, value, which, heading: known ?? `${path}${which}`, known };
    });
    const lines = branches.map((/** @type {any} */ { branch, value, heading }) => {
      return `- ${linkTo(heading, `${tag}: ${value}`)}: ${branch.schema.description}`;
    });
    this.sections.push(
      [`## ${title}`, ...intro, `One of these, by \`${tag}\`:`, lines.join("\n")].join("\n\n"),
    );
    for (const { branch, which, heading, known } of branches) {
      if (known !== undefined) continue;
      this.#told.set(branch.title, heading);
      this.#keys(path, heading, [branch.schema.description], branch, which);
    }
  }

  /**
   * A table of the keys of an object, then each of them.
   * @param {string} path
   * @param {string} heading
   * @param {string[]} intro
   * @param {Definition} definition
   * @param {string} [which] branch of a union, for keys whose heading is taken
   */
  #keys(path, heading, intro, { schema, file }, which = "") {
    const keys = Object.entries(schema.properties).map(([key, node]) => {
      const full = path === "" ? key : `${path}.${key}`;
      const required = schema.required?.includes(key) === true;
      const named = targetOf(node, file, this.#definitions);
      const title = this.#headings.has(full) ? full + which : full;
      this.#headings.add(title);
      return { key, path: full, heading: title, node, file, required, named, holds: this.#holds(node, file) };
    });
    const rows = keys.map(({ key, heading: title, node, required, named }) => {
      const need = required ? "required" : cell(defaultOf(node) ?? "");
      const shown = node.const === undefined ? linkTo(title, key) : `\`${key}\``;
      return `| ${shown} | ${need} | ${cell(node.description ?? named?.schema.description ?? "")} |`;
    });
    const table = `| key | default | what it is |\n| --- | --- | --- |\n${rows.join("\n")}`;
    const plain = keys.filter(({ node, holds }) => node.const === undefined && holds === undefined);
    const details = plain.map((key) => [`### ${key.heading}`, said(key), this.#facts(key)].join("\n\n"));
    this.sections.push([`## ${heading}`, ...intro, table].filter(Boolean).join("\n\n"), ...details);
    for (const key of keys) this.#section(key);
  }

  /** @param {any} node @param {string} file @returns {Key["holds"]} */
  #holds(node, file) {
    const named = targetOf(node, file, this.#definitions);
    if (named !== undefined && (named.schema.properties ?? named.schema.oneOf) !== undefined) {
      return { definition: named, list: false };
    }
    const list = named ?? { schema: node, file };
    if (list.schema.items === undefined) return undefined;
    const item = this.#holds(list.schema.items, list.file);
    return item === undefined ? undefined : { definition: item.definition, list: true };
  }

  /** Type, bounds, default, example and names elsewhere. @param {Key} key */
  #facts({ key, node, file, required, named, holds }) {
    const own = named?.schema ?? node;
    const example = (node.examples ?? own.examples)?.[0];
    const byDefault = defaultOf(node);
    const outer = () => [holds?.list === true ? "list" : "mapping", ...boundsOf(own)].join(", ");
    const type = holds === undefined ? this.#type(own, named?.file ?? file) : outer();
    return [
      `type: ${type}`,
      ...(required ? ["required"] : []),
      ...(byDefault === undefined ? [] : [`default: ${byDefault}`]),
      ...(example === undefined ? [] : [`example: \`${key}: ${inline(example)}\``]),
      ...(node["x-peers"] === undefined ? [] : [`elsewhere: ${elsewhere(node["x-peers"])}`]),
    ]
      .map((fact) => `- ${fact}`)
      .join("\n");
  }

  /** @param {any} node @param {string} file @returns {string} */
  #type(node, file) {
    if (node.enum !== undefined) return `one of ${typeOf(node, file, this.#definitions)}`;
    if (node.items === undefined)
      return [typeOf(node, file, this.#definitions), ...boundsOf(node)].join(", ");
    const item = targetOf(node.items, file, this.#definitions) ?? { schema: node.items, file };
    return `${["list", ...boundsOf(node)].join(", ")}; each item: ${this.#type(item.schema, item.file)}`;
  }
}

/** What is said of a key, and of its type where that explains values or syntax. @param {Key} key */
function said({ node, named }) {
  const own = node.description ?? "";
  const general = named === undefined || named.schema.items !== undefined ? "" : named.schema.description;
  if (own === "") return named?.schema.description ?? "";
  if (!general.includes("`")) return own;
  return general.startsWith(own.replace(/\.$/, "")) ? general : `${own} ${general}`;
}

/** A link to a heading of this page. @param {string} heading @param {string} [text] */
function linkTo(heading, text = heading) {
  return `[\`${text}\`](#${anchorOf(heading)})`;
}

/** As GitHub names the anchor of a heading. @param {string} heading */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}
