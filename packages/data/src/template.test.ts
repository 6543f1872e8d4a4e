import { expect, test } from "vitest";
import { parseTemplate, render, renderAll, type Template } from "./index.js";

function template(source: string): Template {
  const parsed = parseTemplate(source);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.diagnostics));
  }
  return parsed.value;
}

function rendered(source: string, fields: ReadonlyMap<string, string>): string | undefined {
  const made = render(template(source), fields);
  return "text" in made ? made.text : undefined;
}

function refusal(source: string): string | undefined {
  const parsed = parseTemplate(source);
  return parsed.ok ? undefined : parsed.diagnostics[0]?.message;
}

function advice(source: string): string | undefined {
  const parsed = parseTemplate(source);
  return parsed.ok ? undefined : parsed.diagnostics[0]?.help;
}

function advices(source: string): string[] {
  const parsed = parseTemplate(source);
  return parsed.ok ? parsed.warnings.map(({ code, help }) => `${code} ${help}`) : [];
}

test("fields are filled in verbatim, as often as they are named", () => {
  const fields = new Map([
    ["input", "a {{b}} $& $1"],
    ["b", "no"],
  ]);
  expect(rendered("<{{input}}|{{b}}|{{input}}>\n", fields)).toBe("<a {{b}} $& $1|no|a {{b}} $& $1>\n");
});

test("single braces are text, and a column of any name is a field", () => {
  const fields = new Map([
    ["input", "x"],
    ["review-title", "oo"],
  ]);
  expect(rendered("classify {0, 1} {{input}}", fields)).toBe("classify {0, 1} x");
  expect(rendered('{"review": {{input}}}', fields)).toBe('{"review": x}');
  expect(rendered('{{"review-title"}}: {{input}}', fields)).toBe("oo: x");
});

test("a template without a placeholder is refused, with what was probably meant", () => {
  expect(refusal("Answer:")).toBe("The template cannot be used: it has no placeholder.");
});

test("what is written like a placeholder and is none is refused, with what was probably meant", () => {
  for (const source of ["{{ input }} Answer: {{text}}", "{input} Answer:", "{{input|trim}}"]) {
    expect(refusal(source)).toContain("is no placeholder");
    expect(advice(source)).toContain("Write `{{input}}`");
  }
  const parsed = parseTemplate("{stars} for {{input}}", { columns: ["stars"] });
  expect(parsed.ok ? [] : parsed.diagnostics.map(({ help }) => help)).toEqual([
    expect.stringContaining("Write `{{stars}}`"),
  ]);
});

test("white space at the end is advised against", () => {
  expect(advices("{{input}} Answer:")).toEqual([]);
  expect(advices("{{input}} Answer: ")).toEqual([
    expect.stringContaining("End it with its last word or sign"),
  ]);
  expect(advices("{{input}}\nAnswer:\n")).toEqual([expect.stringContaining("write `|-`")]);
});

test("a template that shows the answer is refused", () => {
  expect(refusal("{{input}} {{output}}")).toBe(
    "The template cannot be used: `{{output}}` would show the answer to the model.",
  );
});

test("the places of values are told in bytes", () => {
  const fields = new Map([
    ["input", "größe"],
    ["b", ""],
  ]);
  expect(render(template("é{{input}}🙂{{b}}"), fields)).toEqual({
    text: "égröße🙂",
    fields: [
      { start: 2, end: 9 },
      { start: 13, end: 13 },
    ],
  });
});

test("a missing field is named", () => {
  expect(render(template("{{input}} {{context}}"), new Map([["input", "x"]]))).toEqual({
    missing: "context",
  });
  expect(() => renderAll(template("{{input}}"), [{ fields: new Map() }])).toThrow(
    "record 1 has no field input",
  );
});
