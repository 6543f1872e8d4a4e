import { parseTemplate, render } from "@tunesmith/data";

/** Text that is no placeholder, whatever stands beside it; `null` is a placeholder's place. */
const PIECES = [
  "classify {0, 1} ",
  '{"review": ',
  "}",
  "{",
  "{}",
  " ",
  "\n",
  "{%",
  "%}",
  "{{ ",
  "{{{",
  " }} ",
  "a: ",
  "$& ",
  "\\",
];
const FIELDS = new Map([
  ["input", "the {{title}} $1"],
  ["title", "}}{{input}}"],
  ["review-title", "naïve {x}"],
]);
/** Right and wrong ways to name a field; a wrong one must be refused. */
const RIGHT = ["{{input}}", "{{title}}"];
const WRONG = [
  "{{ input }}",
  "{{input }}",
  "{{review-title}}",
  "{{input|trim}}",
  "{{record.input}}",
  "{input}",
  "{{größe}}",
  "{{}}",
  "{% if input %}",
];

/**
 * Templates of known parts: what is accepted renders as its parts say, and no wrong placeholder is taken for text.
 *
 * @returns {import("./targets.mjs").Target}
 */
export function templateParts() {
  return {
    name: "template-parts",
    share: 2,
    input: (pick) => Buffer.from(JSON.stringify(parts(pick))),
    run: async (input) => {
      const parts = JSON.parse(String(input));
      const source = parts.join("");
      const parsed = parseTemplate(source);
      if (!parsed.ok) {
        if (parts.every((part) => RIGHT.includes(part) || !/[{}]/.test(part)))
          throw new Error(`refused: ${source}`);
        return parsed.diagnostics;
      }
      const wrong = parts.find((part) => WRONG.includes(part));
      if (wrong !== undefined) throw new Error(`taken for text: ${wrong} in ${JSON.stringify(source)}`);
      const want = parts
        .map((part) => (RIGHT.includes(part) ? FIELDS.get(part.slice(2, -2)) : part))
        .join("");
      const { text } = render(parsed.value, FIELDS);
      if (text !== want) throw new Error(`${JSON.stringify(source)} gives ${JSON.stringify(text)}`);
      return [];
    },
  };
}

function parts(pick) {
  const one = () => {
    if (pick(3) === 0) return RIGHT[pick(RIGHT.length)];
    return pick(12) === 0 ? WRONG[pick(WRONG.length)] : PIECES[pick(PIECES.length)];
  };
  return [
    ...Array.from({ length: 1 + pick(5) }, one),
    RIGHT[pick(RIGHT.length)],
    ...Array.from({ length: pick(3) }, one),
  ];
}
