import type { Verb } from "../verb.js";
import { applyVerb } from "./apply/command.js";
import { curveVerb } from "./curve/command.js";
import { doctorVerb } from "./doctor/command.js";
import { evaluateVerb } from "./evaluate/command.js";
import { generateVerb } from "./generate/command.js";
import { getVerb } from "./get/command.js";
import { initVerb } from "./init/command.js";
import { planVerb } from "./plan/command.js";
import { summaryVerb } from "./summary/command.js";
import { validateVerb } from "./validate/command.js";

/** Every verb, in the order of `tune --help`: the order of a first use. */
export const verbs: readonly Verb<never>[] = [
  initVerb,
  validateVerb,
  planVerb,
  applyVerb,
  getVerb,
  summaryVerb,
  curveVerb,
  evaluateVerb,
  generateVerb,
  doctorVerb,
] as unknown as readonly Verb<never>[];
