import { schemas, type SchemaName } from "@tunesmith/contracts";
import { isRecord } from "../is-record.js";
import { segmentsOf, valueAt } from "../pointer.js";

/** A node of a schema; only what messages are made of. */
export interface SchemaNode {
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  required?: string[];
  oneOf?: SchemaNode[];
  allOf?: SchemaNode[];
  anyOf?: SchemaNode[];
  enum?: string[];
  const?: string;
  default?: unknown;
  examples?: unknown[];
  $ref?: string;
  discriminator?: { propertyName: string };
}

/** A node with the file that its references are relative to. */
export interface Place {
  node: SchemaNode;
  file: string;
}

/** The schema of a kind of manifest. */
export function placeOf(name: SchemaName): Place {
  return resolve({ node: schemas[name], file: `${name}.schema.json` });
}

/** Follows `$ref`; what is said beside it goes before what is said of its target. */
function resolve({ node, file }: Place): Place {
  const ref = node.$ref ?? (node.allOf?.length === 1 ? node.allOf[0]?.$ref : undefined);
  if (ref === undefined) return { node, file };
  const [path = "", fragment = ""] = ref.split("#");
  const target = path === "" ? file : path;
  const resolved = resolve({ node: definitionAt(target, fragment), file: target });
  const { $ref: _reference, allOf: _wrapped, ...own } = node;
  return { node: { ...resolved.node, ...own }, file: resolved.file };
}

function definitionAt(file: string, fragment: string): SchemaNode {
  const root = Object.entries(schemas).find(([name]) => `${name}.schema.json` === file)?.[1];
  const found = valueAt(root, fragment);
  if (!isRecord(found)) throw new Error(`no schema at ${file}#${fragment}`);
  return found;
}

/** The nodes that describe a pointer: several inside a union, none where the schema knows no such place. */
export function placesAt(root: Place, pointer: string): Place[] {
  let places = [root];
  for (const segment of segmentsOf(pointer)) {
    places = places.flatMap(branches).flatMap(({ node, file }) => {
      const child = /^\d+$/.test(segment) && node.items ? node.items : propertyOf(node, segment);
      return child === undefined ? [] : [resolve({ node: child, file })];
    });
  }
  return places;
}

/** A property by its own name: `constructor` is on every object. */
function propertyOf({ properties = {} }: SchemaNode, name: string): SchemaNode | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** The keys that a section takes; of a union, those of the branch that the tag in `value` chooses. */
export function keysAt(root: Place, pointer: string, value?: unknown): string[] {
  const places = placesAt(root, pointer).flatMap((place) => {
    const all = branches(place);
    const chosen = all.filter((branch) => tagOf(place, branch) === taggedAs(place, value));
    return chosen.length > 0 ? chosen : all;
  });
  return [...new Set(places.flatMap(({ node }) => Object.keys(node.properties ?? {})))];
}

/** Tags of the branches of a union that take `key`, as a manifest writes them: `type: sgd`. */
export function branchesWith(root: Place, pointer: string, key: string): string[] {
  return placesAt(root, pointer).flatMap((place) =>
    branches(place)
      .filter(({ node }) => node.properties !== undefined && Object.hasOwn(node.properties, key))
      .flatMap((branch) => {
        const tag = tagOf(place, branch);
        return tag === undefined ? [] : [`${place.node.discriminator?.propertyName}: ${tag}`];
      }),
  );
}

function tagOf({ node }: Place, branch: Place): string | undefined {
  return branch.node.properties?.[node.discriminator?.propertyName ?? ""]?.const;
}

function taggedAs({ node }: Place, value: unknown): unknown {
  return isRecord(value) ? value[node.discriminator?.propertyName ?? ""] : undefined;
}

/** Every section of a kind that takes `key`, as people write it: `prompt_tuning.optimizer`. */
export function sectionsWith(root: Place, key: string): string[] {
  const found = new Set<string>();
  visit(root, "", (property, section) => {
    if (property === key) found.add(section);
  });
  return [...found];
}

/** Every key of a kind with the first section that takes it, sections that hold others before those inside them. */
export function allKeys(root: Place): Map<string, string> {
  const found: { property: string; section: string }[] = [];
  visit(root, "", (property, section) => found.push({ property, section }));
  const all = new Map<string, string>();
  for (const { property, section } of found.toSorted((a, b) => depth(a) - depth(b))) {
    if (!all.has(property)) all.set(property, section);
  }
  return all;
}

/** How many sections a section lies in. */
function depth({ section }: { section: string }): number {
  return section === "" ? 0 : section.split(/[.[]/).length;
}

/** Every key of every section below a place. */
function visit(place: Place, section: string, on: (property: string, section: string) => void): void {
  for (const { node, file } of branches(place)) {
    for (const [property, child] of Object.entries(node.properties ?? {})) {
      on(property, section);
      visit(resolve({ node: child, file }), section === "" ? property : `${section}.${property}`, on);
    }
    if (node.items !== undefined) visit(resolve({ node: node.items, file }), `${section}[]`, on);
  }
}

/** What a place is made of, its references followed. */
export function propertiesOf({ node, file }: Place): {
  tag: string | undefined;
  branches: Place[];
  items: Place | undefined;
  properties: Record<string, Place>;
} {
  const follow = (child: SchemaNode): Place => resolve({ node: child, file });
  return {
    tag: node.discriminator?.propertyName,
    branches: (node.oneOf ?? []).map(follow),
    items: node.items && follow(node.items),
    properties: Object.fromEntries(
      Object.entries(node.properties ?? {}).map(([name, child]) => [name, follow(child)]),
    ),
  };
}

function branches(place: Place): Place[] {
  return place.node.oneOf?.map((node) => resolve({ node, file: place.file })) ?? [place];
}
