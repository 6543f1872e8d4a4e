import { expect, test } from "vitest";
import { parseTemplate, render, renderAll, type Template } from "./index.js";

function template(source: string): Template {
  const parsed = parseTemplate(source);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.diagnostics));
  }
  return parsed.value;
}

function refusal(source: string): string | undefined {
  const parsed = parseTemplate(source);
  return parsed.ok ? undefined : parsed.diagnostics[0]?.message;
}

test("fields are filled in verbatim, as often as they are named", () => {
  const fields = new Map([
    ["input", "a {{b}} $& $1"],
    ["b", "no"],
  ]);
  expect(render(template("<{{input}}|{{b}}|{{input}}>\n"), fields)).toEqual({
    text: "<a {{b}} $& $1|no|a {{b}} $& $1>\n",
  });
});

test("caikit's rule: anything but letters, digits and underscores between the braces is literal text", () => {
  const fields = new Map([["input", "x"]]);
  expect(render(template("classify {0, 1} {{ a }} {{a-b}} {{input}}}"), fields)).toEqual({
    text: "classify {0, 1} {{ a }} {{a-b}} x}",
  });
});

test("a template without a placeholder is refused, with what was probably meant", () => {
  expect(refusal("Answer:")).toBe("The template cannot be used: it has no placeholder.");
  expect(refusal("{{ input }} Answer:")).toContain("write {{input}}, without spaces");
  expect(refusal("{input} Answer:")).toContain("write {{input}}, without spaces");
});

test("a template that shows the answer is refused", () => {
  expect(refusal("{{input}} {{output}}")).toBe(
    "The template cannot be used: `{{output}}` would show the answer to the model.",
  );
});

test("a missing field is named", () => {
  expect(render(template("{{input}} {{context}}"), new Map([["input", "x"]]))).toEqual({
    missing: "context",
  });
  expect(() => renderAll(template("{{input}}"), [{ fields: new Map() }])).toThrow(
    "record 1 has no field input",
  );
});
