import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { JsonError, JsonNumber, parseJson, type JsonValue } from "./json.js";

/** As JSON.parse has it. */
function plain(value: JsonValue): unknown {
  if (value instanceof JsonNumber) {
    return Number(value.raw);
  }
  if (value instanceof Map) {
    const members = [...value].map(([key, member]) => [key, plain(member)]);
    return Object.fromEntries(members);
  }
  return Array.isArray(value) ? value.map(plain) : value;
}

/** A refusal as its words; what is accepted as its value. */
function outcome(text: string): { value: unknown } | { refused: string; offset: number } {
  try {
    return { value: plain(parseJson(text)) };
  } catch (error) {
    if (!(error instanceof JsonError)) {
      throw error;
    }
    const { problem, offset } = error;
    return { refused: problem.kind === "syntax" ? problem.problem : problem.kind, offset };
  }
}

function accepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What this reader refuses and JSON.parse lets pass. */
const stricter = /^(duplicate-key|too-deep|a string holds (half of a surrogate pair|the character NUL))$/;

/** Whether this reader treats a text as it should. */
function agrees(text: string): boolean {
  const found = outcome(text);
  if ("value" in found) {
    return accepts(text) && isDeepStrictEqual(found.value, JSON.parse(text));
  }
  return found.offset <= text.length && (!accepts(text) || stricter.test(found.refused));
}

const documents = [
  '{"input":"a \\"b\\" \\u00e9\\n","output":"c","n":-1.5e+3,"t":true,"f":false,"z":null,"l":[1,[2,{}],""]}',
  '[{"input":"é𝄞","output":"x"},{"input":"","output":"\\ud834\\udd1e"}]',
  ' {"a" : [ ] , "b":{ } }\t\r\n',
  "0",
  '"\\\\\\/\\b\\f\\n\\r\\t"',
];
const pieces = [
  '"',
  "\\",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "0",
  "-",
  ".",
  "e",
  "u",
  " ",
  "\n",
  "\0",
  "t",
  "é",
  "\ud800",
  "\\u0000",
];

test("documents are read as JSON.parse reads them", () => {
  for (const document of documents) {
    expect(outcome(document)).toEqual({ value: JSON.parse(document) });
  }
});

test("U3: 20,000 mutated documents are accepted and refused as JSON.parse does, or for a stated stricter reason", () => {
  const seed = 20_260_301;
  let state = seed;
  // A linear congruential generator (Numerical Recipes) replays from its seed.
  const below = (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const wrong: string[] = [];
  let accepted = 0;
  for (let round = 0; round < 20_000; round++) {
    let text = documents[below(documents.length)]!;
    for (let edits = 1 + below(3); edits > 0; edits--) {
      const at = below(text.length + 1);
      text =
        text.slice(0, at) + (below(3) === 0 ? "" : pieces[below(pieces.length)]!) + text.slice(at + below(3));
    }
    accepted += "value" in outcome(text) ? 1 : 0;
    if (!agrees(text)) {
      wrong.push(`seed ${seed}, round ${round}: ${JSON.stringify(text)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(accepted).toBeGreaterThan(1000);
});
