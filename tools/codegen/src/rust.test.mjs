import { expect, test } from "vitest";
import { collectDefinitions } from "./definitions.mjs";
import { writeRust } from "./rust.mjs";

/** @param {any} properties @param {any} [more] */
function rust(properties, more = {}) {
  const schema = {
    title: "Job",
    description: "A job.",
    type: "object",
    properties,
    required: Object.keys(properties).filter((key) => !key.startsWith("maybe")),
    additionalProperties: false,
    ...more,
  };
  return writeRust(collectDefinitions([{ name: "job", file: "job.schema.json", schema }]), [
    "job.schema.json",
  ]);
}

/** Fields of the struct as `name: Type`. @param {string} text */
function fields(text) {
  return [...text.matchAll(/^ {4}pub (?:r#)?(.+),$/gm)].map((match) => match[1]);
}

test("each shape of the subset has one Rust type", () => {
  const d = { description: "x" };
  const text = rust({
    text: { ...d, type: "string" },
    maybe_text: { ...d, type: "string" },
    null_text: { ...d, type: ["string", "null"] },
    maybe_null: { ...d, type: ["number", "null"] },
    small: { ...d, type: "integer", minimum: 0, maximum: 10 },
    large: { ...d, type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    signed: { ...d, type: "integer", minimum: -1, maximum: 10 },
    flag: { ...d, type: "boolean" },
    list: { ...d, type: "array", items: { type: "string" } },
    pair: { ...d, type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 },
    map: { ...d, type: "object", additionalProperties: { type: "number" } },
    any: { ...d, type: "object", additionalProperties: { type: ["string", "number"] } },
    type: { ...d, type: "string" },
  });
  expect(fields(text)).toEqual([
    "text: String",
    "maybe_text: Option<String>",
    "null_text: Option<String>",
    "maybe_null: Option<f64>",
    "small: u32",
    "large: u64",
    "signed: i64",
    "flag: bool",
    "list: Vec<String>",
    "pair: [f64; 2]",
    "map: BTreeMap<String, f64>",
    "any: BTreeMap<String, serde_json::Value>",
    "type: String",
  ]);
  expect(text).toContain("#[serde(deny_unknown_fields)]\npub struct Job {");
  expect(text).toContain("pub r#type: String,");
});

test("an enumeration without a name of its own is refused, since Rust needs one", () => {
  expect(() => rust({ kind: { description: "x", type: "string", enum: ["a"] } })).toThrow(
    /needs a name of its own/,
  );
});

test("only what the roots refer to is written", () => {
  const $defs = {
    Used: { title: "Used", description: "u", type: "string", enum: ["a", "b_c"] },
    Unused: { title: "Unused", description: "n", type: "string" },
  };
  const text = rust({ used: { $ref: "#/$defs/Used" } }, { $defs });
  expect(text).toContain('    #[serde(rename = "b_c")]\n    BC,');
  expect(text).not.toContain("Unused");
});
