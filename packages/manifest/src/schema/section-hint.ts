import { inline } from "./describe.js";
import { propertiesOf, type Place } from "./sections.js";

/** Longest text that is repeated in a hint. */
const LONGEST = 100;

/**
 * What to write where a section or list is wanted and its one main value stands: `optimizer: adamw`,
 * `base_model: ../m`, `training_data_references: train.jsonl`.
 */
export function sectionHint(key: string, value: unknown, place: Place | undefined): string | undefined {
  if (typeof value !== "string" || value === "" || value.length > LONGEST || place === undefined)
    return undefined;
  const section = filled(place, value);
  if (section === value || section === undefined) return undefined;
  return `Write \`${/^\d+$/.test(key) ? "-" : `${key}:`} ${inline(section)}\`.`;
}

/** A value as the schema wants it, with the text where it fits; undefined where it fits nowhere. */
function filled(place: Place, text: string): unknown {
  const { node } = place;
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum.includes(text) ? text : node.enum[0];
  if (node.type === "string") return text;
  if (node.items !== undefined) {
    const item = filled(propertiesOf(place).items ?? place, text);
    return item === undefined ? undefined : [item];
  }
  const { tag, branches, properties } = propertiesOf(place);
  if (tag !== undefined && branches.some((branch) => branch.node.properties?.[tag]?.const === text))
    return { [tag]: text };
  const [first] = branches;
  if (first !== undefined) return filled(first, text);
  const names = node.required?.length ? node.required : Object.keys(properties).slice(0, 1);
  const members = names.map((name) => [name, properties[name] && filled(properties[name], text)] as const);
  return members.length === 0 || members.some(([, member]) => member === undefined)
    ? undefined
    : Object.fromEntries(members);
}
