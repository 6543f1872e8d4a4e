// How a schema node of the subset reads: the few shapes that every writer distinguishes.

/** @param {any} node @returns {string | undefined} the `$ref` of a reference, bare or wrapped by `allOf` for a description */
export function referenceOf(node) {
  if (typeof node.$ref === "string") return node.$ref;
  if (Array.isArray(node.allOf) && node.allOf.length === 1) return node.allOf[0].$ref;
  return undefined;
}

/** @param {any} node @returns {string | undefined} the `$ref` of "that type or null" */
export function nullableReferenceOf(node) {
  if (!Array.isArray(node.anyOf)) return undefined;
  return node.anyOf.find((/** @type {any} */ branch) => typeof branch.$ref === "string")?.$ref;
}

/** @param {any} node @returns {any[] | undefined} branches of a tagged union */
export function unionOf(node) {
  return node.oneOf;
}

/** @param {any} node @returns {{ types: string[], nullable: boolean }} */
export function typesOf(node) {
  const types = Array.isArray(node.type) ? node.type : [node.type];
  return {
    types: types.filter((/** @type {string} */ type) => type !== "null"),
    nullable: types.includes("null"),
  };
}

/** @param {any} node @returns {boolean} an object used as a map: any key, one type of value */
export function isMap(node) {
  return node.type === "object" && typeof node.additionalProperties === "object";
}

/** @param {any} node @returns {number | undefined} the length of an array that has exactly one */
export function fixedLength(node) {
  return node.minItems !== undefined && node.minItems === node.maxItems ? node.minItems : undefined;
}
