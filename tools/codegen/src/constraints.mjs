import { isMap, nullableReferenceOf, referenceOf, typesOf } from "./shapes.mjs";

/** @typedef {import("./definitions.mjs").Definitions} Definitions */
/** @typedef {import("./definitions.mjs").Definition} Definition */

/**
 * One demand of a schema on a value: `address` is the node in its file, `keyword` what is demanded there (for
 * `required` and a tag with the key), `node` the node itself, `path` a place in the manifest where it counts.
 * @typedef {{ address: string, keyword: string, key?: string, node: any, path: Step[] }} Constraint
 */

/** A step into a value: a key, an item of a list, or the branch of a union (`type=sgd`). @typedef {string} Step */

const JUDGING = (
  "type enum const minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern minItems " +
  "maxItems uniqueItems"
).split(" ");

/**
 * Every demand that a type makes, itself and everything in it, each once.
 * @param {Definition} root
 * @param {Definitions} definitions
 * @returns {Constraint[]}
 */
export function constraintsOf(root, definitions) {
  /** @type {Map<string, Constraint>} */
  const found = new Map();
  /** @param {Constraint} constraint */
  const add = (constraint) => {
    const id = `${constraint.address} ${constraint.keyword} ${constraint.key ?? ""}`;
    if (!found.has(id)) found.set(id, constraint);
  };

  /**
   * @param {any} node
   * @param {string} address
   * @param {string} file
   * @param {Step[]} path
   * @param {string} [tag] the key by which a union chose this branch
   */
  const walk = (node, address, file, path, tag) => {
    const ref = referenceOf(node) ?? nullableReferenceOf(node);
    if (ref !== undefined) {
      const target = definitions.resolve(ref, file);
      walk(target.schema, target.root ? `${target.file}#` : target.address, target.file, path);
      return;
    }
    for (const keyword of JUDGING) {
      const chosen = tag !== undefined && keyword === "type";
      const implied = keyword === "type" && node.const !== undefined;
      if (node[keyword] !== undefined && !chosen && !implied) add({ address, keyword, node, path });
    }
    if (node.oneOf !== undefined) {
      const by = node.discriminator.propertyName;
      for (const outcome of ["tag", "mapping"])
        add({ address, keyword: "discriminator", key: outcome, node, path });
      for (const { $ref } of node.oneOf) {
        const branch = definitions.resolve($ref, file);
        const step = `${by}=${branch.schema.properties[by].const}`;
        walk(branch.schema, branch.address, branch.file, [...path, step], by);
      }
      return;
    }
    for (const key of node.required ?? []) {
      if (key !== tag) add({ address, keyword: "required", key, node, path });
    }
    if (node.additionalProperties === false) add({ address, keyword: "additionalProperties", node, path });
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      if (key !== tag) walk(child, `${address}/properties/${key}`, file, [...path, key]);
    }
    if (node.items !== undefined) walk(node.items, `${address}/items`, file, [...path, "0"]);
    if (isMap(node)) throw new Error(`${address}: a map in what people write`);
    if (typesOf(node).types.length > 1) throw new Error(`${address}: several types in what people write`);
  };
  walk(root.schema, `${root.file}#`, root.file, []);
  return [...found.values()];
}
