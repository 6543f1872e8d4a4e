import type { TakenColumn } from "@tunesmith/contracts";
import { count, oneLine, palette, plural, type Screen } from "@tunesmith/report";
import { tinyBase, type BaseModel } from "./base-model.js";
import type { DraftData } from "./draft-data.js";
import type { NothingHeld } from "./held-shares.js";
import { shares } from "./manifest-text.js";
import type { OwnData } from "./own-data.js";

/** What was written, and from what. */
export interface Written {
  files: readonly string[];
  model: BaseModel;
  data: DraftData;
  /** The person's own file, as given; null of sample records. */
  path: string | null;
  /** `-f FOLDER` for the next commands. */
  from: string;
}

/** Classes that a line lists. */
const mostListed = 12;

/** The columns that were taken, and why. */
export function columnsTaken({ text, answer }: OwnData): TakenColumn[] {
  return [{ field: "input", ...text }, ...(answer === null ? [] : [{ field: "output" as const, ...answer }])];
}

/** What was taken from where, what was written, and the commands that come next. */
export function resultLines(written: Written, screen: Screen): string[] {
  const { files, model, data, from } = written;
  const style = palette(screen);
  const step = (command: string, meaning: string): string =>
    `  ${style.strong(command.padEnd(34))} ${style.quiet(meaning)}`;
  return [
    ...ownLines(written, screen),
    ...files.map((file) => `${style.good("wrote")} ${file}`),
    "",
    ...(model.isThere
      ? []
      : [
          `There is no base model at ${model.given ?? model.modelId} yet. Get a small one to try with:`,
          step(`npm install --save-dev ${tinyBase}`, ""),
          "or write the folder of a Hugging Face model into base_model.model_id; `npx tune models list` says which are computed.",
          "",
        ]),
    "Next:",
    step(`npx tune plan${from}`, "what would run, and how long it takes"),
    step(`npx tune apply${from}`, data.test === null ? "tune it" : "tune it, and see what it is worth"),
    ...(data.own === null ? ["", style.quiet("Then put your own records into the .jsonl files.")] : []),
  ].map((line) => line.trimEnd());
}

function ownLines({ data, path }: Written, screen: Screen): string[] {
  const { own } = data;
  if (own === null) return [];
  const style = palette(screen);
  const width = Math.max(own.text.column.length, own.answer?.column.length ?? 0);
  const line = (what: string, column: string, why: string): string =>
    `  ${what.padEnd(8)} ${style.strong(column.padEnd(width))}  ${style.quiet(why)}`;
  return [
    `${path}: ${plural(own.records.length, "record")}`,
    line("text", own.text.column, own.text.why),
    ...(own.answer === null
      ? []
      : [line("answer", own.answer.column, own.answer.why), said("", answersLine(data))]),
    ...(own.unused.length > 0 ? [said("unused", own.unused.join(", "))] : []),
    ...(data.held === null ? [] : [said("held out", heldOut(data.held, own))]),
    "",
  ];
}

/** A score of fewer records than this is hardly one. */
const telling = 20;

function heldOut(held: number | NothingHeld, { records }: OwnData): string {
  if (typeof held === "number") {
    const few = held < telling ? `; a score of so few says little` : "";
    return `${count(held)} of the ${plural(records.length, "record")}, to judge on (evaluation.share: ${shares.evaluation})${few}`;
  }
  const why =
    held.reason === "few-texts"
      ? "too few different texts"
      : `a share would leave no record of ${shownLabel(held.label)} to learn from`;
  return `nothing: ${why}; there will be no score`;
}

/** A label in quotes where its ends or a comma would be read for the list's. */
function shownLabel(label: string): string {
  return label.trim() === label && !label.includes(",") ? oneLine(label) : oneLine(JSON.stringify(label));
}

function said(what: string, text: string): string {
  return `  ${what.padEnd(8)} ${text}`;
}

/** What the answers are taken for. */
function answersLine({ own, labels, templateName }: DraftData): string {
  const { length } = own!.answers;
  if (labels === null)
    return `${plural(length, "different answer")} in ${plural(own!.records.length, "record")}: ${templateName}`;
  const rest = labels.length - mostListed;
  const listed = labels.slice(0, mostListed).map(shownLabel).join(", ");
  return `${count(labels.length)} classes: ${listed}${rest > 0 ? `, and ${rest} more` : ""}`;
}
