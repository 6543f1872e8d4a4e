/** A JSON Schema, or a part of one. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/**
 * One schema with everything that it refers to: each foreign definition becomes one of its own `$defs`, by its title,
 * which is unique among our schemas.
 * @param name file name without `.schema.json`
 */
export function bundled(name: string, schemas: Readonly<Record<string, SchemaNode>>): SchemaNode {
  const definitions = new Map<string, SchemaNode>();
  const root = schemas[name]!;

  /** The reference within the bundle that takes the place of `ref` of the schema `home`. */
  const resolved = (ref: string, home: string): string => {
    const [file = "", pointer = ""] = ref.split("#");
    const owner = file === "" ? home : file.replace(/\.schema\.json$/, "");
    const target = partOf(schemas[owner]!, pointer);
    if (target === root) return "#";
    const title = String(target["title"]);
    if (!definitions.has(title)) {
      // Taken first, so that a definition may refer to itself.
      definitions.set(title, target);
      definitions.set(title, own(rewritten(target, owner) as SchemaNode));
    }
    return `#/$defs/${title}`;
  };

  const rewritten = (node: unknown, home: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => rewritten(item, home));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === "$ref" && typeof value === "string" ? resolved(value, home) : rewritten(value, home),
      ]),
    );
  };

  const { $defs: _, ...main } = root;
  const body = rewritten(main, name) as SchemaNode;
  const sorted = [...definitions].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 ? body : { ...body, $defs: Object.fromEntries(sorted) };
}

/** A definition of a bundle has no address and no definitions of its own. */
function own({ $schema: _schema, $id: _id, $defs: _defs, ...rest }: SchemaNode): SchemaNode {
  return rest;
}

function partOf(schema: SchemaNode, pointer: string): SchemaNode {
  return pointer
    .split("/")
    .slice(1)
    .reduce<SchemaNode>((node, key) => node[key] as SchemaNode, schema);
}
