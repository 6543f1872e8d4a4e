import {
  placeholderOf,
  type OnTooLong,
  type ResolvedTuning,
  type SourceCut,
  type TooLong,
} from "@tunesmith/contracts";
import { renderAll, type DataRecord, type Rendered, type Template } from "@tunesmith/data";
import {
  counted,
  diagnostic,
  TuneError,
  type Diagnostic,
  type Result,
  type Where,
} from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import type { Engine } from "./engine.js";
import type { Records } from "./gather/records.js";
import { ANY_LENGTH, tokenize } from "./inspect/ask.js";
import { cuts, sampleOf } from "./sources.js";

/** Records that a warning names. */
const MOST_NAMED = 3;
/** Sources that are looked at together; the longest come first, and mostly the first tell. */
const AT_ONCE = [16, 4096] as const;

/** Which records of a set are cut, and of what they lose how many tokens. */
export function truncated(
  cut: readonly TooLong[],
  count: number,
  {
    name,
    records,
    template,
    isAdapters = false,
  }: {
    name: string;
    records: readonly DataRecord[];
    template: Template;
    /** Whether the limit is that of a finished adapter. */
    isAdapters?: boolean;
  },
): Diagnostic {
  const named = cut.slice(0, MOST_NAMED).flatMap((one) => {
    const record = records[one.index];
    return record === undefined ? [] : [`${record.file}:${record.line} loses ${lossOf(one, template)}`];
  });
  const lost = `${named.join("; ")}${count > named.length ? "; …" : ""}`;
  const first = records[cut[0]?.index ?? 0];
  const told = { count, set: name, lost, isAdapters };
  return diagnostic("data/truncated", told, { file: first?.file, line: first?.line });
}

/** What the text of a generation loses to the limit of its adapter. */
export function cutText(ofSource: readonly SourceCut[], template: Template, limit: number): Diagnostic {
  return diagnostic("data/text-cut", { limit, lost: lossOf({ cuts: ofSource }, template) });
}

interface Losses {
  cuts?: readonly SourceCut[] | undefined;
  cut_target_tokens?: number | undefined;
}

function lossOf(
  { cuts: ofSource = [], cut_target_tokens: ofTarget = 0 }: Losses,
  template: Template,
): string {
  const fields = ofSource.map(({ field, tokens }) => ({
    tokens,
    what: `\`${placeholderOf(template.parts[2 * field + 1] ?? "input")}\``,
  }));
  const losses = ofTarget === 0 ? fields : [...fields, { tokens: ofTarget, what: "its answer" }];
  return losses.map(({ tokens, what }) => `${counted(tokens, "token")} of ${what}`).join(", ");
}

/**
 * Whether any of the sources is cut otherwise than at one end of its tokens, as all were before templates were spared.
 * Throws TuneError for a tokenizer that cannot be used, and for a template that is too long by itself.
 */
async function isAnyCutInside(
  engine: Pick<Engine, "tokenize">,
  modelPath: string,
  sources: readonly Rendered[],
  limits: { max_input_tokens: number; on_too_long: OnTooLong },
): Promise<boolean> {
  if (!cuts(limits.on_too_long)) return false;
  const samples = sources
    .toSorted((a, b) => b.text.length - a.text.length)
    .map((source) => sampleOf(source, "", limits.on_too_long));
  for (let start = 0; start < samples.length;) {
    const end = start + AT_ONCE[start === 0 ? 0 : 1];
    const { records } = await tokenize(engine, {
      model_path: modelPath,
      samples: samples.slice(start, end),
      max_output_tokens: ANY_LENGTH,
      ...limits,
      detail: "counts",
    });
    if (records.some(({ cut_inside }) => cut_inside === true)) return true;
    start = end;
  }
  return false;
}

/**
 * The sources that are cut, and whether any of them is cut otherwise than at one end of its tokens. Throws TuneError as
 * `isAnyCutInside` does.
 */
export async function sourceCuts(
  engine: Pick<Engine, "tokenize">,
  modelPath: string,
  sources: readonly Rendered[],
  limits: { max_input_tokens: number; on_too_long: OnTooLong },
): Promise<{ cut: TooLong[]; isAnyInside: boolean }> {
  if (!cuts(limits.on_too_long)) return { cut: [], isAnyInside: false };
  const { records } = await tokenize(engine, {
    model_path: modelPath,
    samples: sources.map((source) => sampleOf(source, "", limits.on_too_long)),
    max_output_tokens: ANY_LENGTH,
    ...limits,
    detail: "counts",
  });
  return {
    cut: records.flatMap(({ index, source_tokens: tokens, cuts: ofSource }) =>
      ofSource === undefined ? [] : [{ index, tokens, cuts: ofSource }],
    ),
    isAnyInside: records.some(({ cut_inside }) => cut_inside === true),
  };
}

/** Whether a source of the run is cut inside. Every template is tried: one may be too long by itself. */
export async function cutsInside(
  loaded: LoadedManifest,
  { verbalizer, baselines, given, validation, evaluation }: Records,
  tuning: ResolvedTuning,
  modelPath: string,
  engine: Pick<Engine, "tokenize">,
): Promise<Result<boolean>> {
  const { max_input_tokens, on_too_long } = tuning;
  const asked = [
    {
      template: verbalizer,
      records: [...given, ...validation, ...evaluation],
      pointer: "/prompt_tuning/verbalizer",
    },
    ...baselines.map((template, index) => ({
      template,
      records: evaluation,
      pointer: `/evaluation/baselines/${index}/verbalizer`,
    })),
  ];
  let value = false;
  for (const { template, records, pointer } of asked) {
    try {
      const sources = renderAll(template, records);
      value = (await isAnyCutInside(engine, modelPath, sources, { max_input_tokens, on_too_long })) || value;
    } catch (error) {
      if (!(error instanceof TuneError)) throw error;
      return { ok: false, diagnostics: atTemplate(error.diagnostics, loaded.locate(pointer)) };
    }
  }
  return { ok: true, value, warnings: [] };
}

/** Problems of asking with a template, with its place where it is too long by itself: the engine knows none. */
export function atTemplate(problems: readonly Diagnostic[], where: Where): Diagnostic[] {
  return problems.map((one) => (one.code === "data/template-too-long" ? { ...one, ...where } : one));
}
