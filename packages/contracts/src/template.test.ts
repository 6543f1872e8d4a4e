import { expect, test } from "vitest";
import { placeholderOf, readTemplate } from "./index.js";

/** Each fault with what was probably meant. */
function faults(source: string, fields: string[] = []): string[] {
  const found = readTemplate(source, fields).faults;
  for (const { start, end, got } of found) expect(source.slice(start, end)).toBe(got);
  return found.map(({ got, meant, nearest }) => `${got} → ${nearest ?? meant}`);
}

test("text and names of fields alternate", () => {
  expect(readTemplate("<{{input}}|{{b_2}}{{input}}>\n").parts).toEqual([
    "<",
    "input",
    "|",
    "b_2",
    "",
    "input",
    ">\n",
  ]);
  expect(readTemplate("{{input}} {{b}} {{input}}").fields).toEqual(["b", "input"]);
  expect(readTemplate("no field").parts).toEqual(["no field"]);
});

test.each([
  ["classify {0, 1} {{input}}", ["classify {0, 1} ", "input", ""]],
  [`{"review": {{input}}}`, [`{"review": `, "input", "}"]],
  [`{"a": {"review": {{input}}}}`, [`{"a": {"review": `, "input", "}}"]],
  ["{{{input}}: 1}", ["{", "input", ": 1}"]],
  [`}} {} { input } {a} {"input"} {% 100 {{input}}`, [`}} {} { input } {a} {"input"} {% 100 `, "input", ""]],
  ["\\frac{a}{b} ${x} #{y} {# z #} {{input}}", ["\\frac{a}{b} ${x} #{y} {# z #} ", "input", ""]],
])("single braces are text: %s", (source, parts) => {
  expect(readTemplate(source)).toEqual({ parts, fields: ["input"], faults: [] });
});

test.each([
  ['{{"review-title"}}', "review-title"],
  ['{{"größe in cm"}}', "größe in cm"],
  ['{{"a}}b{{c"}}', "a}}b{{c"],
  [String.raw`{{"\"\\\/\b\f\n\r\t\u00e9"}}`, '"\\/\b\f\n\r\té'],
  ['{{""}}', ""],
  ['{{"input"}}', "input"],
])("a name in quotes is any name: %s", (source, field) => {
  expect(readTemplate(source)).toEqual({ parts: ["", field, ""], fields: [field], faults: [] });
  expect(readTemplate(placeholderOf(field)).parts).toEqual(["", field, ""]);
});

test.each([
  ["{{review-title}}", '{{review-title}} → {{"review-title"}}'],
  ["{{ input }}", "{{ input }} → {{input}}"],
  ["{{\u00a0input\u200b}}", "{{\u00a0input\u200b}} → {{input}}"],
  ["{{a.b}}", '{{a.b}} → {{"a.b"}}'],
  ["{{.input}}", "{{.input}} → {{input}}"],
  ["{{größe}}", '{{größe}} → {{"größe"}}'],
  ["{{input|trim}}", "{{input|trim}} → {{input}}"],
  ["{{ input | trim | upper }}", "{{ input | trim | upper }} → {{input}}"],
  ["{{{x}}}", "{{{x}}} → {{x}}"],
  ["{{{{x}}}}", "{{{{x}}}} → {{x}}"],
  ["{{{{x}}", "{{{{x}} → {{x}}"],
  ["{{}}", "{{}} → {{input}}"],
  ["{{  }} a", "{{  }} → {{input}}"],
  ["{{input}", "{{input} → {{input}}"],
  ["{{input Answer:", "{{input → {{input}}"],
  ["{{input\n}}", "{{input → {{input}}"],
  ["{{input", "{{input → {{input}}"],
  ["a {{", "{{ → {{input}}"],
  ["{{'review title'}}", `{{'review title'}} → {{"review title"}}`],
  ['{{ "review title" }}', '{{ "review title" }} → {{"review title"}}'],
  ['{{ "a}}b"|trim }}', '{{ "a}}b"|trim }} → {{"a}}b"}}'],
  ['{{"a\\x"}}', `{{"a\\x"}} → {{"a\\\\x"}}`],
  ["{{-input-}}", "{{-input-}} → {{input}}"],
  ['{{"a": 1}}', '{{"a": 1}} → text'],
  ["{{output}}", "{{output}} → answer"],
  ['{{"output"}}', '{{"output"}} → answer'],
  ["{{ output }}", "{{ output }} → answer"],
  ["{{#if input}}", "{{#if input}} → statement"],
  ["{{/if}}", "{{/if}} → statement"],
  ["{% if input %}", "{% if input %} → statement"],
  ["{%-\nset a = 1\n-%}", "{%-\nset a = 1\n-%} → statement"],
  ["{input}", "{input} → {{input}}"],
  ["${text}", "{text} → {{text}}"],
  ["{label}}", "{label} → {{label}}"],
  ["{output}", "{output} → answer"],
])("%s is a fault", (source, fault) => {
  expect(faults(`before ${source}\n{{input}}`)).toEqual([fault]);
});

test("single braces around a known name are a fault, whatever letters it has", () => {
  expect(faults("{stars} {review-title} {x} {{input}}", ["stars", "review-title"])).toEqual([
    "{stars} → {{stars}}",
    '{review-title} → {{"review-title"}}',
  ]);
});

test("what stands behind a fault is read", () => {
  expect(faults("{{a-b}}{{ c }} {% d %}{{input}}{{e}")).toEqual([
    '{{a-b}} → {{"a-b"}}',
    "{{ c }} → {{c}}",
    "{% d %} → statement",
    "{{e} → {{e}}",
  ]);
});
