import { faultOf } from "../judge.mjs";
import { mutant } from "../mutate.mjs";

const corpus = [Buffer.from("name: value\nlist: [a, b]\n")];

/** Parsers with one defect each, for the test that the search finds such. */
export function suite() {
  const targets = [
    { name: "throws", run: (text) => text.includes("\0") && JSON.parse(text) },
    { name: "hangs", run: hang },
    {
      name: "pollutes",
      run: (text) => text.includes("__proto__") && Object.assign(Object.prototype, { x: 1 }),
    },
    { name: "swallows", run: (text) => text.includes("[[[[") && Buffer.alloc(400 * 2 ** 20, 1) },
    { name: "babbles", run: (text) => text.includes("toString") && [{ code: "area/unheard-of" }] },
  ];
  return {
    targets: targets.map(({ name, run }) => ({
      name,
      input: (pick) => mutant(corpus, pick),
      run: async (input) => {
        const answer = run(input.toString());
        return Array.isArray(answer) ? answer : [];
      },
    })),
    judge: faultOf,
    close: () => {},
  };
}

function hang(text) {
  while (text.includes("{{"));
}
