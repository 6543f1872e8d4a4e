import { limits } from "../limits.js";

/** A number as written: `1.0` stays `1.0` when it becomes text. */
export class JsonNumber {
  constructor(readonly raw: string) {}
}

export type JsonValue = string | JsonNumber | boolean | null | JsonValue[] | Map<string, JsonValue>;

/** What is wrong with a text that is no acceptable JSON. */
export type JsonProblem =
  | { kind: "syntax"; problem: string }
  | { kind: "duplicate-key"; key: string }
  | { kind: "too-deep" };

/** Why a text is no acceptable JSON, and where: `offset` in UTF-16 units. */
export class JsonError extends Error {
  constructor(
    readonly problem: JsonProblem,
    readonly offset: number,
  ) {
    super(problem.kind);
  }
}

/** Parses one JSON value (RFC 8259) that fills `text`. Throws JsonError. */
export function parseJson(text: string): JsonValue {
  const reader = new JsonReader(text);
  const value = reader.value();
  reader.end();
  return value;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** A run of characters that need no unescaping and are allowed raw. */
// eslint-disable-next-line no-control-regex
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const LITERALS: ReadonlyArray<readonly [string, boolean | null]> = [
  ["true", true],
  ["false", false],
  ["null", null],
];
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/**
 * A strict JSON reader. Unlike JSON.parse it refuses duplicate keys, lone surrogates, NUL and deep nesting, says
 * where it stopped, and builds Maps, so that a key such as `__proto__` is a key like any other.
 */
export class JsonReader {
  offset = 0;

  constructor(private readonly text: string) {}

  value(depth = 0): JsonValue {
    this.space();
    const character = this.text[this.offset];
    if (character === '"') {
      return this.string();
    }
    if (character === "{" || character === "[") {
      if (depth >= limits.depth) {
        throw new JsonError({ kind: "too-deep" }, this.offset);
      }
      return character === "{" ? this.object(depth + 1) : this.array(depth + 1);
    }
    for (const [word, value] of LITERALS) {
      if (this.text.startsWith(word, this.offset)) {
        this.offset += word.length;
        return value;
      }
    }
    NUMBER.lastIndex = this.offset;
    const number = NUMBER.exec(this.text)?.[0];
    if (number === undefined) {
      throw this.unexpected("a value");
    }
    this.offset += number.length;
    return new JsonNumber(number);
  }

  /** Consumes `character` after white space if it is next. */
  take(character: string): boolean {
    this.space();
    if (this.text[this.offset] !== character) {
      return false;
    }
    this.offset++;
    return true;
  }

  /** White space may follow, nothing else. */
  end(): void {
    this.space();
    if (this.offset < this.text.length) {
      throw this.unexpected("the end");
    }
  }

  space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.offset);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) {
        return;
      }
      this.offset++;
    }
  }

  unexpected(wanted: string): JsonError {
    const character = this.text.codePointAt(this.offset);
    return this.bad(
      `expected ${wanted}, found ${character === undefined ? "the end of it" : visible(character)}`,
    );
  }

  private bad(problem: string, offset = this.offset): JsonError {
    return new JsonError({ kind: "syntax", problem }, offset);
  }

  private array(depth: number): JsonValue[] {
    this.offset++;
    const items: JsonValue[] = [];
    if (this.take("]")) {
      return items;
    }
    do {
      items.push(this.value(depth));
    } while (this.take(","));
    if (!this.take("]")) {
      throw this.unexpected('"," or "]"');
    }
    return items;
  }

  private object(depth: number): Map<string, JsonValue> {
    this.offset++;
    const object = new Map<string, JsonValue>();
    if (this.take("}")) {
      return object;
    }
    do {
      this.space();
      const start = this.offset;
      if (this.text[start] !== '"') {
        throw this.unexpected("a key in double quotes");
      }
      const key = this.string();
      if (object.has(key)) {
        throw new JsonError({ kind: "duplicate-key", key }, start);
      }
      if (object.size >= limits.fields) {
        throw this.bad(`more than ${limits.fields} keys in one object`, start);
      }
      if (!this.take(":")) {
        throw this.unexpected('":"');
      }
      object.set(key, this.value(depth));
    } while (this.take(","));
    if (!this.take("}")) {
      throw this.unexpected('"," or "}"');
    }
    return object;
  }

  private string(): string {
    const start = this.offset;
    this.offset++;
    let value = "";
    for (;;) {
      PLAIN.lastIndex = this.offset;
      const plain = PLAIN.exec(this.text)?.[0] ?? "";
      value += plain;
      this.offset += plain.length;
      const character = this.text[this.offset];
      if (character === '"') {
        this.offset++;
        break;
      }
      if (character === undefined) {
        throw this.bad("a string is not closed", start);
      }
      if (character !== "\\") {
        throw this.bad(`${visible(character.charCodeAt(0))} inside a string must be escaped`);
      }
      value += this.escape();
    }
    if (/\p{Surrogate}/u.test(value)) {
      throw this.bad("a string holds half of a surrogate pair", start);
    }
    return value;
  }

  private escape(): string {
    const letter = this.text[this.offset + 1] ?? "";
    const simple = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (simple !== undefined) {
      this.offset += 2;
      return simple;
    }
    const digits = this.text.slice(this.offset + 2, this.offset + 6);
    if (letter !== "u" || !/^[0-9a-fA-F]{4}$/.test(digits)) {
      throw this.bad(`\\${letter} is no escape of JSON`);
    }
    if (digits === "0000") {
      throw this.bad("a string holds the character NUL");
    }
    this.offset += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
}

function visible(code: number): string {
  if (code < 0x20 || code === 0x7f) {
    return `the control character U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  }
  return code === 0x22 ? "a double quote" : `"${String.fromCodePoint(code)}"`;
}
