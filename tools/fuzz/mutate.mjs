/** Pieces that parsers stumble over. */
const PIECES = [
  "\0\t\r\n\"'#:-?,[]{}&*!|>%@`\\/.~$=<".split(""),
  ["\uFEFF", "\u2028", "\u0085", "\u202e", "\u001b[31m", "é", "e\u0301", "😀", "\u{1F468}\u200d\u{1F469}"],
  ["---\n", "...\n", "%YAML 1.1\n", "%TAG ! x\n", "&a ", "*a", "!!int ", "!<x> ", "<<: ", "? ", ": ", "- "],
  ["| \n", ">-\n", "\r\n", "\n\n", "\\x", "\\ud800", "\\u0000", "\\N", '""', "''", '"""', '\\"'],
  ["1e400", "-.inf", ".nan", "NaN", "Infinity", "0x7fffffffffffffff", "9007199254740993", "-0", "1e-400"],
  ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "length", "0", "-1", "4294967296"],
  ["null", "true", "false", "undefined", "yes", "{}", "[]", "[[[[", "{a: ", "- - - "],
  ["${env:X}", "${env:", "${env:__proto__}", "${", "{{input}}", "{{output}}", "{{", "}}", "{{ input }}"],
  ["../", "/", "..", "//", "**", "*", "?", "[a-z]", "[!", "[z-a]", "{a,b}", "{,}", "{{a,b},{c,d}}", "./"],
  [
    "apiVersion: tune/v1\n",
    "kind: Model\n",
    "silence: [x]\n",
    "name: a\n",
    '{"input":"x"}\n',
    "input,output\n",
  ],
  ["a".repeat(2000), "[".repeat(80), "{".repeat(80), "é".repeat(300)],
].flat();

const text = PIECES.map((piece) => Buffer.from(piece));
/** Bytes that are no UTF-8. */
const bytes = ["ff", "fe", "80", "c0af", "eda080", "f0908d", "f5808080", "fffe", "00"].map((hex) =>
  Buffer.from(hex, "hex"),
);

/**
 * A file of the corpus with one to five changes: a piece put in, bytes taken out, copied, repeated, swapped or taken
 * from another file.
 *
 * @param {readonly Buffer[]} corpus
 * @param {(n: number) => number} pick
 */
export function mutant(corpus, pick) {
  let file = corpus[pick(corpus.length)];
  for (let times = 1 + pick(5); times > 0; times--) {
    const from = pick(file.length + 1);
    const to = Math.min(file.length, from + (pick(4) === 0 ? pick(200) : pick(10)));
    file = Buffer.concat([file.subarray(0, from), change(file, from, to, corpus, pick), file.subarray(to)]);
  }
  return file.subarray(0, 64 * 1024);
}

function change(file, from, to, corpus, pick) {
  const other = corpus[pick(corpus.length)];
  const start = pick(other.length + 1);
  switch (pick(8)) {
    case 0:
    case 1:
    case 2:
      return text[pick(text.length)];
    case 3:
      return Buffer.from([pick(256)]);
    case 4:
      return bytes[pick(bytes.length)];
    case 5:
      return other.subarray(start, start + pick(60));
    case 6:
      return Buffer.concat(Array.from({ length: 2 + pick(20) }, () => file.subarray(from, to)));
    default:
      return Buffer.alloc(0);
  }
}

/** Values that no reader of JSON expects. */
const VALUES = [null, true, 0, -1, 1.5, 1e308, 2 ** 53, "", "text", "a".repeat(5000), [], [1], {}, { x: 1 }];
const KEYS = ["__proto__", "constructor", "toString", "auto_map", "trust_remote_code", "", "length"];

/** JSON with some members replaced, removed or added; now and then its bytes are changed as well. */
export function jsonMutant(corpus, pick) {
  const value = JSON.parse(corpus[pick(corpus.length)].toString());
  for (let times = 1 + pick(3); times > 0; times--) {
    const holders = holdersOf(value);
    const holder = holders[pick(holders.length)];
    const keys = Object.keys(holder);
    const key = pick(4) === 0 ? KEYS[pick(KEYS.length)] : (keys[pick(keys.length)] ?? "added");
    if (pick(4) === 0) Reflect.deleteProperty(holder, key);
    else define(holder, key, structuredClone(VALUES[pick(VALUES.length)]));
  }
  const file = Buffer.from(JSON.stringify(value, null, pick(3)));
  return pick(3) === 0 ? mutant([file], pick) : file;
}

/** Sets a member also where its name is `__proto__`. */
function define(holder, key, value) {
  Object.defineProperty(holder, Array.isArray(holder) && key === "length" ? "0" : key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function holdersOf(value) {
  if (value === null || typeof value !== "object") return [];
  return [value, ...Object.values(value).flatMap(holdersOf)];
}
