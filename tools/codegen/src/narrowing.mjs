// What a node admits no longer that it admitted before, in words; nothing for what it admits besides.

/** Types, tags and openness. @param {any} old @param {any} now @returns {string[]} */
export function shape(old, now) {
  const before = types(old);
  const after = types(now);
  const messages = before
    .filter((type) => !after.includes(type) && !(type === "integer" && after.includes("number")))
    .map((type) => `${type} is no longer allowed`);
  if ((old.oneOf === undefined) !== (now.oneOf === undefined)) {
    messages.push(now.oneOf === undefined ? "it is no union any more" : "it has become a union");
  }
  if (typeof old.additionalProperties === "object" && typeof now.additionalProperties !== "object") {
    messages.push("other keys are no longer allowed");
  }
  for (const pattern of Object.keys(old.patternProperties ?? {})) {
    if (now.patternProperties?.[pattern] === undefined)
      messages.push(`keys that match ${pattern} are no longer allowed`);
  }
  return messages;
}

/** @param {any} node @returns {string[]} */
function types(node) {
  if (node.type === undefined) return [];
  return Array.isArray(node.type) ? node.type : [node.type];
}

/** Enumerations and constants. @param {any} old @param {any} now @returns {string[]} */
export function enumerated(old, now) {
  const before = values(old);
  const after = values(now);
  if (after === undefined) return [];
  if (before === undefined)
    return [`only ${after.map((value) => JSON.stringify(value)).join(", ")} is allowed now`];
  return before
    .filter((value) => !after.includes(value))
    .map((value) => `${JSON.stringify(value)} is no longer allowed`);
}

/** @param {any} node @returns {unknown[] | undefined} */
function values(node) {
  return node.const === undefined ? node.enum : [node.const];
}

const LOWER = ["minLength", "minItems"];
const UPPER = ["maxLength", "maxItems"];

/** Ranges, lengths and patterns. @param {any} old @param {any} now @returns {string[]} */
export function bounds(old, now) {
  const messages = [];
  for (const key of LOWER) {
    if ((now[key] ?? 0) > (old[key] ?? 0))
      messages.push(`${key} is now ${now[key]} instead of ${old[key] ?? 0}`);
  }
  for (const key of UPPER) {
    if ((now[key] ?? Infinity) < (old[key] ?? Infinity))
      messages.push(`${key} is now ${now[key]} instead of ${old[key] ?? "none"}`);
  }
  const [low, lowBefore] = [
    limit(now, "minimum", "exclusiveMinimum"),
    limit(old, "minimum", "exclusiveMinimum"),
  ];
  if (low !== undefined && (lowBefore === undefined || isTighter(low, lowBefore, 1)))
    messages.push(`the least value is now ${shown(low)} instead of ${shown(lowBefore)}`);
  const [high, highBefore] = [
    limit(now, "maximum", "exclusiveMaximum"),
    limit(old, "maximum", "exclusiveMaximum"),
  ];
  if (high !== undefined && (highBefore === undefined || isTighter(high, highBefore, -1)))
    messages.push(`the greatest value is now ${shown(high)} instead of ${shown(highBefore)}`);
  if (now.pattern !== undefined && now.pattern !== old.pattern)
    messages.push(`the pattern is now ${now.pattern} instead of ${old.pattern ?? "none"}`);
  if (now.uniqueItems === true && old.uniqueItems !== true) messages.push("items may no longer be repeated");
  return messages;
}

/** @typedef {{ value: number, isExclusive: boolean }} Limit */

/** @param {any} node @param {string} inclusive @param {string} exclusive @returns {Limit | undefined} */
function limit(node, inclusive, exclusive) {
  if (node[exclusive] !== undefined) return { value: node[exclusive], isExclusive: true };
  return node[inclusive] === undefined ? undefined : { value: node[inclusive], isExclusive: false };
}

/** @param {Limit} now @param {Limit} old @param {1 | -1} direction of what is tighter */
function isTighter(now, old, direction) {
  if (now.value !== old.value) return (now.value - old.value) * direction > 0;
  return now.isExclusive && !old.isExclusive;
}

/** @param {Limit | undefined} bound */
function shown(bound) {
  return bound === undefined ? "none" : `${bound.value}${bound.isExclusive ? " (not included)" : ""}`;
}

/** Keys that must be there. @param {any} old @param {any} now @param {boolean} isRead @returns {string[]} */
export function requirements(old, now, isRead) {
  const before = old.required ?? [];
  const after = now.required ?? [];
  return [
    ...after
      .filter((/** @type {string} */ key) => !before.includes(key))
      .map((/** @type {string} */ key) => `${key} is now required`),
    ...before
      .filter(
        (/** @type {string} */ key) => isRead && !after.includes(key) && now.properties?.[key] !== undefined,
      )
      .map((/** @type {string} */ key) => `${key} may now be absent`),
  ];
}
