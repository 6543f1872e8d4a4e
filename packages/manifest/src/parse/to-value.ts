import { diagnostic, type Code, type Diagnostic, type FieldsOf } from "@tunesmith/diagnostics";
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { limits } from "../limits.js";
import { pointerTo } from "../pointer.js";
import type { Source } from "./source.js";

/** Character offsets [start, end) of a value and of its key, by JSON pointer. */
export type Ranges = Map<string, { key?: [number, number]; value: [number, number] }>;

export interface Converted {
  value: unknown;
  ranges: Ranges;
  rejected: Set<string>;
  diagnostics: Diagnostic[];
}

/**
 * Plain data from a YAML tree. What JSON cannot hold exactly (aliases, tags, integers beyond 2^53, infinities)
 * is refused, since the parser would round or expand it silently.
 */
export function toValue(root: Node, source: Source): Converted {
  return new Conversion(source).run(root);
}

class Conversion {
  readonly #ranges: Ranges = new Map();
  readonly #rejected = new Set<string>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  run(root: Node): Converted {
    const value = this.#node(root, "");
    return { value, ranges: this.#ranges, rejected: this.#rejected, diagnostics: this.#diagnostics };
  }

  #node(node: unknown, pointer: string, key?: [number, number]): unknown {
    // A value that is left out has no text: its key stands for it.
    const own = rangeOf(node);
    const range = (own !== undefined && own[0] === own[1] ? key : undefined) ?? own ?? key ?? [0, 0];
    this.#ranges.set(pointer, key === undefined ? { value: range } : { key, value: range });
    if (isAlias(node)) return this.#reject("manifest/alias", { name: `*${node.source}` }, range, pointer);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    if (node.anchor !== undefined)
      this.#reject("manifest/alias", { name: `&${node.anchor}` }, range, pointer);
    if (node.tag !== undefined) return this.#reject("manifest/tag", { tag: node.tag }, range, pointer);
    if (isScalar(node)) return this.#scalar(node, range, pointer);
    if (isMap(node)) return this.#map(node, pointer);
    return node.items.map((item, index) => this.#node(item, pointerTo(pointer, index)));
  }

  #scalar(node: Scalar, range: [number, number], pointer: string): unknown {
    const { value } = node;
    const written = node.source ?? String(value);
    if (typeof value === "bigint") {
      const exact = value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
      return exact
        ? Number(value)
        : this.#reject("manifest/unsafe-integer", { source: short(written) }, range, pointer);
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      return this.#reject("manifest/non-finite", { source: short(written) }, range, pointer);
    }
    if (typeof value === "string" && /\p{Surrogate}/u.test(value)) {
      return this.#reject("manifest/half-character", { source: short(written) }, range, pointer);
    }
    return value;
  }

  #map(node: YAMLMap, pointer: string): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const seen = new Map<string, number>();
    for (const pair of node.items) {
      const range = rangeOf(pair.key) ?? [0, 0];
      const key = keyOf(pair);
      if (key === undefined) {
        const template = this.#source.unquotedTemplateAt(range[0]);
        if (template !== undefined && template.start === range[0] - 1) {
          const { text, start } = template;
          this.#reject("manifest/unquoted-template", { text }, [start, start + text.length], pointer);
          continue;
        }
        const written = this.#source.text.slice(range[0], range[1]);
        this.#reject("manifest/key-not-text", { source: `\`${short(written)}\`` }, range, pointer);
        continue;
      }
      const child = pointerTo(pointer, key);
      const first = seen.get(key);
      if (first !== undefined) {
        const firstLine = this.#source.lineOf(first);
        this.#report("manifest/duplicate-key", { key, firstLine }, range, child);
        continue;
      }
      seen.set(key, range[0]);
      if (key === "__proto__") {
        this.#report("manifest/forbidden-key", { key }, range, child);
        continue;
      }
      object[key] = this.#node(pair.value, child, range);
    }
    return object;
  }

  #reject<K extends Code>(code: K, fields: FieldsOf<K>, range: [number, number], pointer: string): null {
    this.#report(code, fields, range, pointer);
    this.#rejected.add(pointer);
    return null;
  }

  #report<K extends Code>(code: K, fields: FieldsOf<K>, range: [number, number], pointer: string): void {
    if (this.#diagnostics.length >= limits.collected) return;
    this.#diagnostics.push(diagnostic(code, fields, this.#source.where(...range, pointer)));
  }
}

/** A key's text; numbers and words such as `true` count as written. */
function keyOf({ key }: Pair): string | undefined {
  if (!isScalar(key) || key.anchor !== undefined || key.tag !== undefined) return undefined;
  if (typeof key.value === "string") return key.value;
  return key.source;
}

function rangeOf(node: unknown): [number, number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 37)}…`;
}
