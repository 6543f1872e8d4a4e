import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { fixtureDocuments } from "./fixture-documents.mjs";
import { KINDS } from "./kinds.mjs";
import { readSchemas } from "./read.mjs";

const root = path.resolve(import.meta.dirname, "../../..");
const schemas = await readSchemas(path.join(root, "schemas/v1"));
const truth = new Ajv2020({ strict: false, allowUnionTypes: true, discriminator: true });
for (const { schema } of schemas) truth.addSchema(schema);

/** A validator of an editor's schema, which must need no other file. @param {string} name */
function editors(name) {
  const file = path.join(root, "packages/contracts/editor", `${name}.schema.json`);
  const text = readFileSync(file, "utf8");
  expect(text).not.toContain('"$ref"');
  return new Ajv({ strict: false, allowUnionTypes: true }).compile(JSON.parse(text));
}

test.each(KINDS)("editors judge every fixture of %s as Tunesmith's own schema does", (kind) => {
  const title = schemas.find(({ name }) => name === kind)?.schema.title;
  const own = editors(kind);
  const any = editors("manifest");
  const documents = [...fixtureDocuments(kind, "pass"), ...fixtureDocuments(kind, "fail")];
  const verdicts = documents.map((document) => {
    const written = Reflect.get(Object(document), "kind");
    const name = schemas.find(({ schema }) => schema.title === written)?.name ?? kind;
    const expected = truth.validate(`https://tunesmith.dev/schemas/v1/${name}.schema.json`, document);
    expect(any(document), JSON.stringify(document)).toBe(expected);
    const judge = written === title ? own : any;
    expect(judge(document), JSON.stringify(document)).toBe(expected);
    return expected;
  });
  expect(new Set(verdicts).size).toBe(2);
});
