import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import * as contracts from "@tunesmith/contracts";
import { schemas, type Validator } from "@tunesmith/contracts";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parseDocuments } from "./parse.js";
import { Source } from "./source.js";

const root = path.resolve(import.meta.dirname, "../../../../schemas/tests");
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const MUTANTS = 15;

/** Numbers from 0 to below n, from a linear congruential generator (Numerical Recipes' constants). */
function generator(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** The documents of a kind's fixtures that are plain data. */
function documentsOf(kind: string): unknown[] {
  return ["pass", "fail"].flatMap((outcome) =>
    readdirSync(path.join(root, kind, outcome))
      .sort()
      .flatMap((name) => {
        const text = readFileSync(path.join(root, kind, outcome, name), "utf8");
        return parseDocuments(new Source(name, text)).filter(({ sound }) => sound);
      })
      .map(({ value }) => value),
  );
}

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  "",
  "text",
  "adamw",
  "a".repeat(5000),
  [],
  [1],
  {},
  { x: 1 },
];

/** A copy with one member replaced, removed, added or taken from elsewhere. */
function mutant(document: unknown, pick: (n: number) => number): unknown {
  const copy: unknown = structuredClone(document);
  const holders: object[] = [];
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    holders.push(value);
    Object.values(value).forEach(collect);
  };
  collect(copy);
  const holder = holders[pick(holders.length)];
  if (holder === undefined) return VALUES[pick(VALUES.length)];
  const keys = Object.keys(holder);
  const key = keys[pick(keys.length)] ?? "added";
  const from = holders[pick(holders.length)] ?? {};
  const others: unknown[] = Object.values(from);
  switch (pick(4)) {
    case 0:
      Reflect.deleteProperty(holder, key);
      break;
    case 1:
      Reflect.set(holder, Array.isArray(holder) ? holder.length : "added", VALUES[pick(VALUES.length)]);
      break;
    case 2:
      Reflect.set(holder, key, structuredClone(others[pick(others.length)] ?? null));
      break;
    default:
      Reflect.set(holder, key, VALUES[pick(VALUES.length)]);
  }
  return copy;
}

for (const [, schema] of Object.entries(schemas))
  registerSchema(plain(schema), String(schema["$id"]), DIALECT);

/** `discriminator` is OpenAPI's; to plain JSON Schema the union is its `oneOf`. */
function plain(schema: unknown): never {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === "discriminator" ? undefined : value)),
  ) as never;
}

test.each(
  readdirSync(root)
    .filter((name) => name !== "bad-input")
    .sort(),
)("%s: another implementation of JSON Schema agrees on fixtures and mutants", async (kind) => {
  const schema = Object.entries(schemas).find(([name]) => name === kind)?.[1];
  if (schema === undefined) throw new Error(`no schema named ${kind}`);
  const ours = Object.entries<unknown>({ ...contracts }).find(
    ([name]) => name === `validate${String(schema["title"])}`,
  )?.[1];
  if (typeof ours !== "function") throw new Error(`no validator for ${kind}`);
  const theirs = await validate(String(schema["$id"]));
  const pick = generator(1);
  const verdicts = new Set<boolean>();
  for (const document of documentsOf(kind)) {
    for (let count = 0; count <= MUTANTS; count++) {
      const value: unknown = count === 0 ? document : mutant(document, pick);
      // JSON has no undefined and no holes in lists.
      const data: never = JSON.parse(JSON.stringify(value ?? null)) as never;
      const verdict = (ours as Validator<unknown>)(data).ok;
      verdicts.add(verdict);
      expect(verdict, JSON.stringify(data)).toBe(theirs(data).valid);
    }
  }
  expect(verdicts.size).toBe(2);
});
