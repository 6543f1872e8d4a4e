import { createRequire } from "node:module";
import type { SchemaName } from "./schemas.gen.js";

/** One way in which a value departs from its schema. */
export interface Problem {
  /** JSON pointer of the value at fault; of the object for a missing or unknown key. */
  pointer: string;
  /** The schema keyword that is not met: `type`, `required`, `additionalProperties`, … */
  keyword: string;
  message: string;
  /** What the keyword asked for, e.g. `{missingProperty}`, `{additionalProperty}`, `{allowedValues}`. */
  params: Readonly<Record<string, unknown>>;
}

export type Validation<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
export type Validator<T> = (value: unknown) => Validation<T>;

/** What a generated module exports: whether the value is valid, and what is wrong with the last one. */
interface Compiled {
  (value: unknown): boolean;
  errors: ReadonlyArray<Omit<Problem, "pointer"> & { instancePath: string }> | null;
}

const load = createRequire(import.meta.url) as (module: string) => Compiled;

/** A validator whose compiled module is read when it is first used. */
export function validator<T>(name: SchemaName): Validator<T> {
  let compiled: Compiled | undefined;
  return (value) => {
    const validate = (compiled ??= load(`../validators/${name}.gen.cjs`));
    const isValid = (candidate: unknown): candidate is T => validate(candidate);
    return isValid(value)
      ? { ok: true, value }
      : { ok: false, problems: (validate.errors ?? []).map(problemOf) };
  };
}

function problemOf({ instancePath, ...rest }: NonNullable<Compiled["errors"]>[number]): Problem {
  return { pointer: instancePath, ...rest };
}
