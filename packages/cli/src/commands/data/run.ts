import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { plural, previewLines, statisticsLines } from "@tunesmith/report";
import { checkManifestData, describeManifestData, previewManifestData } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
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
  if (format === "github" && action !== "check") throw together(action, "-o github");
}

function together(action: string, option: string): TuneError {
  return new TuneError(diagnostic("usage/conflict", { options: [`data ${action}`, option] }));
}

async function check(args: DataArgs, context: Context): Promise<Outcome> {
  const { paths, options } = manifestInput(args, context);
  const { documents, diagnostics } = await checkManifestData(paths, options);
  const looked = `Records of ${plural(documents, "document")} looked at`;
  return {
    diagnostics,
    lines: () => (diagnostics.length === 0 ? [`${looked}: nothing to complain about.`] : []),
  };
}

async function preview(args: DataArgs, context: Context): Promise<Outcome> {
  const { paths, options } = manifestInput(args, context);
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
    lines: (screen) => apart(previews.map((one) => previewLines(one, screen))),
  };
}

async function stats(args: DataArgs, context: Context): Promise<Outcome> {
  const { paths, options } = manifestInput(args, context);
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
