import { KINDS } from "./kinds.mjs";
import { isMap, nullableReferenceOf, referenceOf, typesOf } from "./shapes.mjs";

/** @typedef {import("./definitions.mjs").Definitions} Definitions */
/** @typedef {import("./definitions.mjs").Definition} Definition */

/** The named type that a node is. @param {any} node @param {string} file @param {Definitions} definitions */
export function targetOf(node, file, definitions) {
  const ref = referenceOf(node) ?? nullableReferenceOf(node);
  return ref === undefined ? undefined : definitions.resolve(ref, file);
}

/** @param {any} node @param {string} file @param {Definitions} definitions @returns {string} */
export function typeOf(node, file, definitions) {
  const named = targetOf(node, file, definitions);
  if (named !== undefined)
    return `${link(named, file)}${nullableReferenceOf(node) === undefined ? "" : " or null"}`;
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum !== undefined)
    return node.enum.map((/** @type {string} */ value) => `\`${value}\``).join(", ");
  if (isMap(node)) return `map of ${typeOf(node.additionalProperties, file, definitions)}`;
  const { types, nullable } = typesOf(node);
  const names = types.map((type) => {
    if (type !== "array") return type;
    return node.items === undefined ? "list" : `list of ${typeOf(node.items, file, definitions)}`;
  });
  return [...names, ...(nullable ? ["null"] : [])].join(" or ");
}

/** What a value must keep to besides its type, each as a few words. @param {any} node @returns {string[]} */
export function boundsOf(node) {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, pattern } = node;
  return [
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`less than ${exclusiveMaximum}`]),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`at most ${maximum}`]),
    ...counted(node.minLength, node.maxLength, "character"),
    ...counted(node.minItems, node.maxItems, "item"),
    ...(node.uniqueItems === true ? ["each once"] : []),
    ...(pattern === undefined ? [] : [`matches \`${pattern}\``]),
  ];
}

/** @param {number | undefined} min @param {number | undefined} max @param {string} one */
function counted(min, max, one) {
  const count = (/** @type {number} */ number) => `${number} ${number === 1 ? one : `${one}s`}`;
  if (min !== undefined && min === max) return [`exactly ${count(min)}`];
  return [
    ...(min === undefined || min === 0 ? [] : [`at least ${count(min)}`]),
    ...(max === undefined ? [] : [`at most ${count(max)}`]),
  ];
}

/** @param {Definition} definition @param {string} from the file of the page that the link is on */
export function link({ title, file, root }, from) {
  const name = file.replace(".schema.json", "");
  const page = file === from ? "" : `${name}.md`;
  const whole = root || KINDS.includes(name);
  return `[${title}](${whole ? page || "#" : `${page}#${title.toLowerCase()}`})`;
}

/** Text of a table's cell. @param {string} text */
export function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** A value as one line of YAML, which JSON is. @param {unknown} value @returns {string} */
export function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value).map(([key, member]) => `${key}: ${inline(member)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return JSON.stringify(value);
}

/** The default of a property and where it comes from; undefined = none. @param {any} node */
export function defaultOf(node) {
  const from = node["x-default-from"];
  if (node.default === undefined) return from;
  const value = `\`${inline(node.default)}\``;
  if (from === undefined) return value;
  const own = /^Tunesmith(?:: (?<reason>.*))?$/.exec(from);
  if (own === null) return `${value}, from ${from}`;
  return `${value}, Tunesmith's own${own.groups?.reason === undefined ? "" : `: ${own.groups.reason}`}`;
}
