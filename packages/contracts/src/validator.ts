import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { schemas, type SchemaName } from "./schemas.gen.js";

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

let ajv: Ajv2020 | undefined;
const compiled = new Map<SchemaName, ValidateFunction>();

/** A validator that is compiled when it is first used. */
export function validator<T>(name: SchemaName): Validator<T> {
  return (value) => {
    const validate = compiledFor(name);
    const isValid = (candidate: unknown): candidate is T => validate(candidate);
    return isValid(value)
      ? { ok: true, value }
      : { ok: false, problems: (validate.errors ?? []).map(problemOf) };
  };
}

function compiledFor(name: SchemaName): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  ajv ??= instance();
  const validate = ajv.getSchema(String(schemas[name]["$id"]));
  if (validate === undefined) throw new Error(`no schema named ${name}`);
  compiled.set(name, validate);
  return validate;
}

function instance(): Ajv2020 {
  const created = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    ownProperties: true,
    // The tests hold the schemas against their meta-schema; doing so here would take most of a command's time.
    validateSchema: false,
    // Polishing the code of validators that mostly run once costs more than it saves.
    code: { optimize: false },
  });
  for (const schema of Object.values(schemas)) created.addSchema(schema);
  return created;
}

function problemOf(error: ErrorObject): Problem {
  return {
    pointer: error.instancePath,
    keyword: error.keyword,
    message: error.message ?? error.keyword,
    params: error.params as Record<string, unknown>,
  };
}
