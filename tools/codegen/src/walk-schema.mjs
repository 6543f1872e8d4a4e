/**
 * Where a node stands: `role` is what it is to its parent.
 * @typedef {{ pointer: string, role: "root" | "definition" | "property" | "pattern" | "items" | "values" | "branch", name: string, parent: any }} Place
 */

/**
 * Calls `visit` for every schema node of a file.
 * @param {any} root
 * @param {(node: any, place: Place) => void} visit
 */
export function walkSchema(root, visit) {
  /** @param {any} node @param {Place} place */
  const step = (node, place) => {
    visit(node, place);
    const { pointer } = place;
    /** @param {any} map @param {string} key @param {Place["role"]} role */
    const each = (map, key, role) => {
      for (const [name, child] of Object.entries(map ?? {})) {
        step(child, { pointer: `${pointer}/${key}/${name}`, role, name, parent: node });
      }
    };
    each(node.$defs, "$defs", "definition");
    each(node.properties, "properties", "property");
    each(node.patternProperties, "patternProperties", "pattern");
    if (node.items !== undefined)
      step(node.items, { pointer: `${pointer}/items`, role: "items", name: "items", parent: node });
    if (typeof node.additionalProperties === "object") {
      const values = {
        pointer: `${pointer}/additionalProperties`,
        role: /** @type {const} */ ("values"),
        name: "",
        parent: node,
      };
      step(node.additionalProperties, values);
    }
    for (const key of ["oneOf", "anyOf", "allOf"]) each(node[key], key, "branch");
  };
  step(root, { pointer: "", role: "root", name: "", parent: undefined });
}
