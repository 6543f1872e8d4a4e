import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { deadLinks, unclearBlocks } from "./links.mjs";
import { anchorsOf } from "./markdown.mjs";
import { stepsOf } from "./programs.mjs";

const folder = mkdtempSync(join(tmpdir(), "tunesmith-docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fence = "```";

test("a page's files, commands and programs are found in order, but for those marked as not run", () => {
  const markdown = `# Page

${fence}sh
npm test
npx tune generate quickstart \\
  --input "Two words."
# only a remark
npx tune validate # exits with 3
${fence}

${fence}yaml experiments/a.yaml
kind: Experiment
${fence}

<!-- not run in CI: it takes minutes -->

${fence}sh
npm run bench
${fence}

${fence}js
let a;
${fence}

${fence}text
npm run nothing
${fence}
`;
  expect(stepsOf(markdown)).toEqual([
    { kind: "command", command: "npm test", code: 0, line: 4 },
    {
      kind: "command",
      command: 'npx tune generate quickstart    --input "Two words."',
      code: 0,
      line: 6,
    },
    { kind: "command", command: "npx tune validate # exits with 3", code: 3, line: 8 },
    { kind: "file", file: "experiments/a.yaml", text: "kind: Experiment\n", line: 11 },
    { kind: "program", text: "let a;\n", line: 21 },
  ]);
});

test("headings have the anchors that GitHub gives them", () => {
  const markdown = "# The way of `num_epochs`\n## Why: rows?\n## Twice\n## Twice\n";
  expect([...anchorsOf(markdown)]).toEqual(["the-way-of-num_epochs", "why-rows", "twice", "twice-1"]);
});

test("dead links, anchors, lines and paths are told with their line; live ones are not", () => {
  mkdirSync(join(folder, "tools"));
  writeFileSync(join(folder, "tools/a.mjs"), "const one = 1;\n2\n");
  writeFileSync(join(folder, "other.md"), "# There\n");
  writeFileSync(
    join(folder, "page.md"),
    `[fine](other.md#there) [here](#page) [code](tools/a.mjs#L2) [\`A.one\`](tools/a.mjs) \`tools/a.mjs\` [out](https://example.org/none)

# Page

[gone](missing.md)
[no heading](other.md#elsewhere)
[no line](tools/a.mjs#L9)
\`tools/none.mjs\`
[\`two\`](tools/a.mjs)

${fence}md
[in a block](missing.md)
${fence}
`,
  );
  expect([...deadLinks("page.md", folder)].map(({ line, message }) => `${line}: ${message}`)).toEqual([
    "5: there is no missing.md",
    "6: other.md has no heading #elsewhere",
    "7: tools/a.mjs has no L9",
    "9: tools/a.mjs does not name two",
    "8: there is no tools/none.mjs",
  ]);
});

test("a block must say what it is, so that no command goes unseen", () => {
  writeFileSync(
    join(folder, "blocks.md"),
    `${fence}sh\nls\n${fence}\n\n${fence}console\n$ ls\n${fence}\n\n${fence}\nls\n${fence}\n`,
  );
  expect([...unclearBlocks("blocks.md", folder)].map(({ line }) => line)).toEqual([5, 9]);
});
