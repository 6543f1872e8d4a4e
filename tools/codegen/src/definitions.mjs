import { byCodeUnit } from "./order.mjs";

/** @typedef {import("./read.mjs").SchemaFile} SchemaFile */

/**
 * One named type: `address` is how a `$ref` reaches it, `schema` has its own `$defs` left out.
 * @typedef {{ title: string, address: string, file: string, root: boolean, schema: any }} Definition
 */

/** Every named type of all schemas, by absolute address (`file` or `file#/$defs/Name`). */
export class Definitions {
  /** @param {Definition[]} list */
  constructor(list) {
    this.list = list;
    this.byAddress = new Map(list.map((definition) => [definition.address, definition]));
  }

  /**
   * The definition that `$ref` names in `file`.
   * @param {string} ref
   * @param {string} file
   */
  resolve(ref, file) {
    const address = ref.startsWith("#") ? file + ref : ref;
    const found = this.byAddress.get(address);
    if (found === undefined) throw new Error(`${file}: no definition for $ref ${ref}`);
    return found;
  }
}

/**
 * @param {SchemaFile[]} schemas
 * @returns {Definitions}
 */
export function collectDefinitions(schemas) {
  /** @type {Definition[]} */
  const list = [];
  for (const { file, schema } of schemas) {
    const { $schema: _dialect, $id: _address, $defs = {}, ...root } = schema;
    if (root.type !== undefined) {
      list.push({ title: root.title, address: file, file, root: true, schema: root });
    }
    for (const [key, definition] of Object.entries($defs)) {
      list.push({ title: key, address: `${file}#/$defs/${key}`, file, root: false, schema: definition });
    }
  }
  list.sort((a, b) => byCodeUnit(a.title, b.title));
  return new Definitions(list);
}
