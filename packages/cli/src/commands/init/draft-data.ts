import { relative, resolve, sep } from "node:path";
import type { FieldMapping } from "@tunesmith/contracts";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import type { Context } from "../../context.js";
import { fieldsOf } from "../../options/fields-option.js";
import { labelsOption } from "../../options/labels-option.js";
import { canAsk } from "../../output/screen.js";
import type { InitArgs } from "./args.js";
import { askColumn } from "./ask.js";
import { heldShares, type NothingHeld } from "./held-shares.js";
import { batchSize, type DataFile, type Draft } from "./manifest-text.js";
import { classesOf, readOwn, readOwnData, type OwnData } from "./own-data.js";
import { sampleFiles, templates, type TemplateName } from "./templates.js";

/** What a manifest says of its records. */
export interface DraftData extends Pick<
  Draft,
  "train" | "test" | "validates" | "labels" | "limits" | "template" | "batchSize"
> {
  templateName: TemplateName;
  /** Sample records to be written beside the manifest. */
  files: ReadonlyMap<string, string>;
  /** What the person's own file holds; null of sample records. */
  own: OwnData | null;
  /** How many of the person's records are held out, or why none is; null where none need be. */
  held: number | NothingHeld | null;
}

/** Records of the person, as the manifest refers to them, or sample files to be written. Throws TuneError. */
export function draftData(args: InitArgs, folder: string, context: Context): DraftData | Promise<DraftData> {
  return args.data === undefined ? sampleData(args) : ownData({ ...args, data: args.data }, folder, context);
}

function sampleData(args: InitArgs): DraftData {
  const { test, labels, fields, template: templateName = "classification" } = args;
  for (const [option, value] of Object.entries({ "--test": test, "--labels": labels, "--fields": fields }))
    if (value !== undefined)
      throw new TuneError(diagnostic("usage/invalid", { problem: `${option} goes with --data.` }));
  const template = templates[templateName];
  const sample = sampleFiles(template);
  const files = new Map([["train.jsonl", sample.train]]);
  if (!template.isTextOnly) files.set("test.jsonl", sample.test);
  return {
    templateName,
    template,
    train: { path: "train.jsonl", fields: null },
    test: template.isTextOnly ? null : { path: "test.jsonl", fields: null },
    validates: true,
    labels: template.labels,
    limits: { input: leastInput, output: template.maxOutputTokens },
    batchSize,
    files,
    own: null,
    held: null,
  };
}

async function ownData(
  args: InitArgs & { data: string },
  folder: string,
  context: Context,
): Promise<DraftData> {
  const { data, test } = args;
  const { cwd } = context;
  refuseUnused(args);
  const labels = args.labels === undefined ? undefined : labelsOption(args.labels);
  const own = await readOwnData(data, {
    cwd,
    fields: fieldsOf(args) ?? {},
    needsAnswer: args.template !== "text-only",
    ask: mayAsk(context) ? (holds, candidates) => askColumn(data, holds, candidates, context) : undefined,
  });
  const mapping = mappingOf(own);
  if (test !== undefined) await readOwn(test, mapping, cwd);
  const templateName =
    args.template ?? (labels !== undefined || own.areFew ? "classification" : "generation");
  const template = templates[templateName];
  // A share is judged on where there are answers.
  const judges = test === undefined && !template.isTextOnly;
  const areClasses = templateName === "classification";
  const { evaluation, validation, training } = heldShares(own.records, { judges, areClasses });
  const file = (path: string): DataFile => ({
    path: shown(resolve(cwd, path), folder),
    fields: unusual(mapping),
  });
  return {
    templateName,
    template,
    train: file(data),
    test: test !== undefined ? file(test) : judges && typeof evaluation === "number" ? "share" : null,
    validates: validation,
    labels: template.labels && (labels ?? classesOf(own, data)),
    limits: {
      input: powerOfTwo(own.longest.text + template.verbalizer.length, leastInput),
      output: powerOfTwo(own.longest.answer, template.maxOutputTokens),
    },
    batchSize: Math.min(batchSize, powerOfTwoUpTo(training)),
    files: new Map(),
    own,
    held: judges ? evaluation : null,
  };
}

/** Options that mean nothing to a template are no silent no-op. */
function refuseUnused({ template = "classification", test, labels }: InitArgs): void {
  const unused = [
    ...(template !== "classification" && labels !== undefined ? ["--labels"] : []),
    ...(template === "text-only" && test !== undefined ? ["--test"] : []),
  ][0];
  if (unused === undefined) return;
  throw new TuneError(diagnostic("usage/conflict", { options: [`--template ${template}`, unused] }));
}

function mayAsk({ stdin, stdout, env, format }: Context): boolean {
  return format === "table" && canAsk(stdin, stdout, env);
}

function mappingOf({ text, answer }: OwnData): FieldMapping {
  return { input: text.column, ...(answer === null ? {} : { output: answer.column }) };
}

/** Columns that are not called `input` and `output`. */
function unusual(mapping: FieldMapping): FieldMapping | null {
  const named = Object.entries(mapping).filter(([field, column]) => field !== column);
  return named.length === 0 ? null : Object.fromEntries(named);
}

/** Tokens of a source, at the least. */
const leastInput = 256;

/** A limit that no text of so many bytes exceeds: a token is at least a byte, and the end of sequence one more. */
function powerOfTwo(bytes: number, least: number): number {
  let limit = least;
  while (limit <= bytes) limit *= 2;
  return limit;
}

function powerOfTwoUpTo(most: number): number {
  let power = 1;
  while (2 * power <= most) power *= 2;
  return power;
}

/** A path relative to a folder, with `/`. */
export function shown(path: string, from: string): string {
  return (relative(from, path) || ".").split(sep).join("/");
}
