import { schemas } from "@tunesmith/contracts";
import { defaults } from "./defaults.ts";
import { expect, test } from "vitest";

/** Defaults that a definition tells to people and editors. @param {any} definition */
function told({ properties }) {
  const entries = Object.entries(properties).filter(([, node]) => node.default !== undefined);
  return Object.fromEntries(entries.map(([name, node]) => [name, node.default]));
}

/** A default that stands in words, since a description beside a reference is all that a schema can hold. */
const IN_WORDS = /by default `([^`]*)`/;

test("the defaults that the tuning parameters tell are those that a run gets", () => {
  const { $defs, ...parameters } = schemas["tuning-parameters"];
  expect(defaults).toMatchObject(told(parameters));
  expect(defaults.adamw).toEqual(told($defs.AdamWParameters));
  expect(defaults.sgd).toEqual(told($defs.SgdParameters));
});

test("the defaults that it tells in words are those that a run gets", () => {
  const { properties } = schemas["tuning-parameters"];
  const inWords = Object.entries(properties).flatMap(([name, { description = "" }]) => {
    const value = IN_WORDS.exec(description)?.[1];
    return value === undefined || name === "tuning_type" ? [] : [[name, value]];
  });
  expect(inWords.length).toBeGreaterThanOrEqual(5);
  expect(defaults).toMatchObject(Object.fromEntries(inWords));
});

test("so are those of generation and of the seed", () => {
  const { stop_sequences, ...generation } = told(schemas["generation-parameters"]);
  expect(defaults.generation).toEqual(generation);
  expect(stop_sequences).toEqual([]);
  const seed = schemas.experiment.$defs.Runtime.properties.seed.description;
  expect(seed).toContain(`by default ${defaults.seed}`);
});
