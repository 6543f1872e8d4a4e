import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { schemas } from "./schemas.gen.js";

const ajv = new Ajv2020({ strict: true, discriminator: true, allowUnionTypes: true });
ajv.addVocabulary(["x-peers", "x-default-from"]);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

const maps = new Set(["properties", "patternProperties", "$defs"]);

/** Every node of every schema that shows a value: its default or its examples. */
function* shown(): Generator<[address: string, values: unknown[]]> {
  for (const schema of Object.values(schemas)) {
    const pending: { node: unknown; pointer: string }[] = [{ node: schema, pointer: "" }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { node, pointer } = next;
      if (node === null || typeof node !== "object") continue;
      const byDefault: unknown = Reflect.get(node, "default");
      const examples: unknown = Reflect.get(node, "examples");
      const values = [
        ...(byDefault === undefined ? [] : [byDefault]),
        ...(Array.isArray(examples) ? examples : []),
      ];
      if (values.length > 0) yield [`${String(schema["$id"])}#${pointer}`, values];
      for (const [key, child] of Object.entries(node)) {
        if (key === "default" || key === "examples") continue;
        // A property may be named as a keyword is.
        const children: Array<[string, unknown]> = maps.has(key)
          ? Object.entries(child as object).map(([name, member]) => [`${key}/${name}`, member])
          : [[key, child]];
        for (const [step, member] of children) pending.push({ node: member, pointer: `${pointer}/${step}` });
      }
    }
  }
}

test.each(Object.entries(schemas))("%s compiles in ajv's strict mode", (_, schema) => {
  expect(ajv.getSchema(String(schema["$id"]))).toBeTypeOf("function");
});

test("every default and every example is valid where it stands", () => {
  const all = [...shown()];
  expect(all.length).toBeGreaterThan(200);
  const wrong = all.flatMap(([address, values]) => {
    const validate = ajv.compile({ $ref: address });
    return values.filter((value) => !validate(value)).map((value) => `${address}: ${JSON.stringify(value)}`);
  });
  expect(wrong).toEqual([]);
});
