import { basename, extname } from "node:path";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { plural, previewLines, statisticsLines } from "@tunesmith/report";
import {
  checkManifestData,
  describeManifestData,
  previewManifestData,
  type DataOptions,
} from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { nameOf } from "../../name-of.js";
import { fieldsOf } from "../../options/fields-option.js";
import { manifestInput } from "../../options/manifest-input.js";
import { numberOption } from "../../options/number-option.js";
import type { DataArgs } from "./args.js";

/** One of the three ways to look at records. */
export async function run(args: DataArgs, context: Context): Promise<Outcome> {
  refuseUnused(args, context);
  return { check, preview, stats }[args.action](args, context);
}

/** Options that mean nothing to this action are no silent no-op. */
function refuseUnused(args: DataArgs, { format }: Context): void {
  const { action } = args;
  const unused = [
    ...(action === "preview" ? [] : (["only", "from", "count"] as const)),
    ...(action === "check" ? (["text"] as const) : []),
  ].find((name) => args[name] !== undefined);
  if (unused !== undefined) throw together(action, `--${unused}`);
  if (args.fields !== undefined && args.data === undefined)
    throw new TuneError(
      diagnostic("usage/missing-option", { option: "--data", command: `data ${action} --fields` }),
    );
  if (format === "github" && action !== "check") throw together(action, "-o github");
}

function together(action: string, option: string): TuneError {
  return new TuneError(diagnostic("usage/conflict", { options: [`data ${action}`, option] }));
}

/** Manifests, or a file by itself. */
function input(args: DataArgs, context: Context): { paths: string[]; options: DataOptions } {
  const { paths, options } = manifestInput(args, context);
  const { data: path, file, set } = args;
  if (path === undefined) return { paths, options };
  for (const [option, value] of Object.entries({ "--file": file, "--set": set }))
    if (value !== undefined)
      throw new TuneError(diagnostic("usage/conflict", { options: ["--data", option] }));
  const name = nameOf(basename(path, extname(path)), "records");
  return { paths, options: { ...options, records: { name, path, fields: fieldsOf(args) } } };
}

async function check(args: DataArgs, context: Context): Promise<Outcome> {
  const { paths, options } = input(args, context);
  const { documents, diagnostics } = await checkManifestData(paths, options);
  const looked = `Records of ${args.data ?? plural(documents, "document")} looked at`;
  return {
    diagnostics,
    lines: () => (diagnostics.length === 0 ? [`${looked}: nothing to complain about.`] : []),
  };
}

async function preview(args: DataArgs, context: Context): Promise<Outcome> {
  const { paths, options } = input(args, context);
  const previews = await previewManifestData(paths, {
    ...options,
    tokens: args.text !== true,
    only: args.only,
    from: wholeNumber("--from", args.from),
    count: wholeNumber("--count", args.count),
  });
  return {
    value: { previews },
    values: previews,
    diagnostics: previews.every(({ records }) => records.length === 0) ? [nothingShown(args)] : [],
    lines: (screen) => apart(previews.map((one) => previewLines(one, screen))),
  };
}

/** What is asked for is there nowhere. */
function nothingShown({ only, from }: DataArgs): Diagnostic {
  const given = { "--only": only, "--from": from };
  const options = Object.entries(given).flatMap(([option, value]) =>
    value === undefined ? [] : [`${option} ${value}`],
  );
  return diagnostic("usage/nothing-shown", { options });
}

async function stats(args: DataArgs, context: Context): Promise<Outcome> {
  const { paths, options } = input(args, context);
  const statistics = await describeManifestData(paths, { ...options, tokens: args.text !== true });
  return {
    value: { statistics },
    values: statistics,
    lines: (screen) => apart(statistics.map((one) => statisticsLines(one, screen))),
  };
}

function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return numberOption(option, text, { integer: true, min: 1, max: Number.MAX_SAFE_INTEGER });
}

/** Blocks of lines with an empty line between. */
function apart(blocks: readonly (readonly string[])[]): string[] {
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
