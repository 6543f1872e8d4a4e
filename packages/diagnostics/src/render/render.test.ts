import { expect, test } from "vitest";
import { diagnostic } from "../diagnostic.js";
import { sourceFrame } from "./frame.js";
import { renderGithub } from "./render-github.js";
import { renderJson } from "./render-json.js";
import { renderText } from "./render-text.js";

const lines = ["prompt_tuning:", "  batch_size: 8", "  num_epoch: 12", "  learning_rate: 0.1"];
const typo = diagnostic(
  "manifest/unknown-key",
  { key: "num_epoch", section: "`prompt_tuning`", nearest: "num_epochs", keys: [] },
  {
    file: "experiment.yaml",
    line: 3,
    column: 3,
    pointer: "/prompt_tuning/num_epoch",
    frame: sourceFrame(lines, 3, 3, 9),
  },
);

test("a person sees what, where, the line at fault and what to do", () => {
  expect(renderText([typo])).toBe(
    [
      "error manifest/unknown-key experiment.yaml:3:3",
      "  `num_epoch` is not a key of `prompt_tuning`.",
      "",
      "    2 |   batch_size: 8",
      "  > 3 |   num_epoch: 12",
      "      |   ^^^^^^^^^",
      "    4 |   learning_rate: 0.1",
      "",
      "  help: Did you mean `num_epochs`?",
      "",
      "1 error",
      "",
    ].join("\n"),
  );
});

test("colour is there only when asked for", () => {
  const escape = "\u001b[";
  expect(renderText([typo])).not.toContain(escape);
  expect(renderText([typo], { color: true })).toContain(escape);
});

test("nothing to say prints nothing", () => {
  expect(renderText([])).toBe("");
  expect(renderGithub([])).toBe("");
});

test("control characters of an input never reach the terminal", () => {
  const one = diagnostic(
    "manifest/not-found",
    { path: "a\u001b[31mred\u0007\u202e" },
    { file: "b\u001b[2J" },
  );
  const text = renderText([one, { ...typo, frame: sourceFrame(["x: \u001b[31m"], 1, 1) }]);
  expect(text).not.toContain("\u001b");
  expect(text).not.toContain("\u0007");
  expect(text).not.toContain("\u202e");
});

test("JSON holds every field, null where it is not known, and no frame", () => {
  const bare = diagnostic("usage/invalid", { problem: "No." });
  expect(JSON.parse(renderJson([typo, bare]))).toEqual({
    diagnostics: [
      {
        severity: "error",
        code: "manifest/unknown-key",
        file: "experiment.yaml",
        line: 3,
        column: 3,
        pointer: "/prompt_tuning/num_epoch",
        message: "`num_epoch` is not a key of `prompt_tuning`.",
        help: "Did you mean `num_epochs`?",
      },
      {
        severity: "error",
        code: "usage/invalid",
        file: null,
        line: null,
        column: null,
        pointer: null,
        message: "No.",
        help: "See --help of the command.",
      },
    ],
  });
});

test("GitHub gets one escaped command a problem", () => {
  const odd = diagnostic(
    "usage/invalid",
    { problem: "100%\nnot: this, that" },
    { file: "a,b:c.yaml", line: 1 },
  );
  expect(renderGithub([odd])).toBe(
    "::error file=a%2Cb%3Ac.yaml,line=1,title=usage/invalid::100%25%0Anot: this, that%0ASee --help of the command.\n",
  );
});

test("the frame of a very long line shows the place, not the line", () => {
  const frame = sourceFrame([`${"a".repeat(5000)}!${"b".repeat(5000)}`], 1, 5001);
  const [text = "", mark = ""] = frame.split("\n");
  expect(text.length).toBeLessThan(120);
  expect(text[mark.indexOf("^")]).toBe("!");
});

test("the mark stands under the place also behind wide characters, emoji and tabs", () => {
  const wide = "名前: 😀 x";
  expect(sourceFrame([wide], 1, wide.indexOf("x") + 1).split("\n")).toEqual([
    "> 1 | 名前: 😀 x",
    "    |          ^",
  ]);
  expect(sourceFrame(["名前: 1"], 1, 1, 2).split("\n")[1]).toBe("    | ^^^^");
  expect(sourceFrame(["\tkey: 1"], 1, 2, 3).split("\n")).toEqual(["> 1 |  key: 1", "    |  ^^^"]);
});

test("a long line is cut at both ends, its short neighbours are shown whole", () => {
  const long = `${"a".repeat(300)} key: value ${"b".repeat(300)}`;
  const [before, at = "", mark = "", after] = sourceFrame(["first: 1", long, "last: 2"], 2, 302, 3).split(
    "\n",
  );
  expect([before, after]).toEqual(["  1 | first: 1", "  3 | last: 2"]);
  expect(at).toMatch(/^> 2 \| …a+ key: value b+…$/);
  expect(at.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe("key");
});

test("the mark covers the text and no more, at the end of a line and in text without a number", () => {
  expect(sourceFrame(["a: bc"], 1, 4, 2).split("\n")[1]).toBe("    |    ^^");
  expect(sourceFrame(["--set a.b=c"], 1, 7, 3, { numbered: false })).toBe("> --set a.b=c\n        ^^^");
  expect(
    sourceFrame([`${"x".repeat(95)}12345678`], 1, 96, 8)
      .split("\n")[1]
      ?.trim(),
  ).toBe("| ".concat(" ".repeat(50), "^".repeat(8)));
});

test("an argument that is at fault is named wherever a problem is shown", () => {
  const one = diagnostic("manifest/set-syntax", { problem: "there is no `=`" }, { argument: "--set a.b" });
  const said = "--set a.b: The argument of --set is not understood: there is no `=`.";
  expect(renderText([one])).toContain("error manifest/set-syntax --set a.b\n");
  expect(renderJson([one])).toContain(JSON.stringify(said));
  expect(renderGithub([one])).toContain(`::error title=manifest/set-syntax::${said}`);
});
