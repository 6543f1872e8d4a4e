import { collectDefinitions } from "./definitions.mjs";
import { bounds, enumerated, requirements, shape } from "./narrowing.mjs";
import { nullableReferenceOf, referenceOf } from "./shapes.mjs";

/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */
/** @typedef {import("./definitions.mjs").Definitions} Definitions */
/** @typedef {{ file: string, pointer: string, message: string }} Break */
/** A node where it stands. @typedef {{ node: any, file: string, pointer: string }} Place */

/**
 * What would no longer work with the new schemas: documents that were valid, programs that were written against the
 * types, and runs that relied on a default. Of what programs pass on, others read what was always there: it must stay.
 * @param {SchemaFile[]} released
 * @param {SchemaFile[]} now
 * @param {{ written: readonly string[] }} options names of the kinds that people write
 * @returns {Break[]}
 */
export function breakingChanges(released, now, { written }) {
  const comparison = new Comparison(collectDefinitions(released), collectDefinitions(now));
  for (const { name, file, schema } of released) {
    const same = now.find((other) => other.file === file);
    if (same === undefined) {
      comparison.breaks.push({ file, pointer: "", message: "the schema is gone" });
      continue;
    }
    const isRead = !written.includes(name);
    if (schema.type !== undefined) comparison.root(file, isRead);
    comparison.definitions(file, schema, same.schema);
  }
  return comparison.breaks;
}

class Comparison {
  /** @type {Break[]} */
  breaks = [];
  /** Pairs of addresses that are compared already. @type {Set<string>} */
  #done = new Set();
  #old;
  #now;

  /** @param {Definitions} old @param {Definitions} now */
  constructor(old, now) {
    this.#old = old;
    this.#now = now;
  }

  /** @param {string} file @param {boolean} isRead */
  root(file, isRead) {
    const old = this.#old.byAddress.get(file)?.schema;
    const now = this.#now.byAddress.get(file)?.schema;
    this.#add({ file, pointer: "" }, now === undefined ? ["it is no type any more"] : renamed(old, now));
    if (now === undefined) return;
    this.#once(`${file} ${file}`, () => {
      this.#compare({ node: old, file, pointer: "" }, { node: now, file, pointer: "" }, isRead);
    });
  }

  /** Named types are names in other people's programs. @param {string} file @param {any} old @param {any} now */
  definitions(file, old, now) {
    for (const title of Object.keys(old.$defs ?? {})) {
      if (now.$defs?.[title] !== undefined) continue;
      const moved = this.#now.list.find((one) => one.title === title);
      if (moved === undefined)
        this.breaks.push({ file, pointer: `/$defs/${title}`, message: `the type ${title} is gone` });
    }
  }

  /** @param {{ file: string, pointer: string }} place @param {string[]} messages */
  #add({ file, pointer }, messages) {
    this.breaks.push(...messages.map((message) => ({ file, pointer, message })));
  }

  /** @param {string} pair @param {() => void} compare */
  #once(pair, compare) {
    if (this.#done.has(pair)) return;
    this.#done.add(pair);
    compare();
  }

  /** @param {Place} old @param {Place} now @param {boolean} isRead */
  #compare(old, now, isRead) {
    this.#add(old, defaults(old.node, now.node));
    const from = this.#resolve(old, this.#old);
    const to = this.#resolve(now, this.#now);
    if (from.nullable && !to.nullable && !typeList(to.node).includes("null"))
      this.#add(old, ["null is no longer allowed"]);
    if (isRead && to.nullable && !from.nullable && !typeList(from.node).includes("null"))
      this.#add(old, ["it may now be null"]);
    const inside = () => this.#inside(from, to, isRead);
    if (from.address === undefined) inside();
    else this.#once(`${from.address} ${to.address ?? now.pointer} ${isRead}`, inside);
  }

  /** Follows a reference. @param {Place} place @param {Definitions} definitions */
  #resolve({ node, file, pointer }, definitions) {
    const nullable = nullableReferenceOf(node) !== undefined;
    const ref = referenceOf(node) ?? nullableReferenceOf(node);
    if (ref === undefined) return { node, file, pointer, nullable, address: undefined };
    const target = definitions.resolve(ref, file);
    const inFile = target.root ? "" : `/$defs/${target.title}`;
    return { node: target.schema, file: target.file, pointer: inFile, nullable, address: target.address };
  }

  /** @param {Place} old @param {Place} now @param {boolean} isRead */
  #inside(old, now, isRead) {
    const [from, to] = [old.node, now.node];
    this.#add(old, [
      ...shape(from, to),
      ...enumerated(from, to),
      ...bounds(from, to),
      ...requirements(from, to, isRead),
    ]);
    for (const [key, node] of Object.entries(from.properties ?? {})) {
      const pointer = `${old.pointer}/properties/${key}`;
      const same = to.properties?.[key];
      if (same === undefined) this.#add({ ...old, pointer }, [`the property ${key} is gone`]);
      else this.#compare({ ...old, node, pointer }, { ...now, node: same, pointer }, isRead);
    }
    for (const key of ["items", "additionalProperties"]) {
      if (typeof from[key] !== "object" || typeof to[key] !== "object") continue;
      const pointer = `${old.pointer}/${key}`;
      this.#compare({ ...old, node: from[key], pointer }, { ...now, node: to[key], pointer }, isRead);
    }
    if (from.oneOf !== undefined && to.oneOf !== undefined) this.#union(old, now, isRead);
  }

  /** Branches are the same by their tag. @param {Place} old @param {Place} now @param {boolean} isRead */
  #union(old, now, isRead) {
    const tag = old.node.discriminator.propertyName;
    if (now.node.discriminator.propertyName !== tag) {
      this.#add(old, [`the union is told by ${now.node.discriminator.propertyName} instead of ${tag}`]);
      return;
    }
    const branches = (/** @type {Place} */ place, /** @type {Definitions} */ definitions) =>
      new Map(
        place.node.oneOf.map((/** @type {any} */ node) => [
          definitions.resolve(node.$ref, place.file).schema.properties[tag].const,
          node,
        ]),
      );
    const known = branches(now, this.#now);
    for (const [value, node] of branches(old, this.#old)) {
      const same = known.get(value);
      if (same === undefined) this.#add(old, [`${tag}: ${value} is no longer allowed`]);
      else this.#compare({ ...old, node }, { ...now, node: same }, isRead);
    }
  }
}

/** @param {any} node @returns {string[]} */
function typeList(node) {
  return Array.isArray(node.type) ? node.type : [node.type];
}

/** @param {any} old @param {any} now */
function renamed(old, now) {
  return old.title === now.title ? [] : [`the type ${old.title} is now called ${now.title}`];
}

/** @param {any} old @param {any} now @returns {string[]} */
function defaults(old, now) {
  if (old.default === undefined) return [];
  const [before, after] = [JSON.stringify(old.default), JSON.stringify(now.default)];
  if (now.default === undefined) return [`the default ${before} is gone`];
  return before === after ? [] : [`the default is now ${after} instead of ${before}`];
}
