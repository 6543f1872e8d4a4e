import type { GeneratedText, Generation, GenerateSpec } from "@tunesmith/contracts";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { cuts, cutText, specialTokens, tokenizerNotes } from "@tunesmith/resolver";
import { checkBase, openAdapter, tunedIn, type Adapter } from "../shared/adapter.js";
import { openBaseModel } from "../shared/base-model.js";
import { EngineFailure, loadEngine, runEngine } from "../shared/engine.js";
import { generationOf } from "../shared/generation.js";
import { interrupted } from "../shared/interrupted.js";
import {
  fillTemplate,
  ofTemplate,
  templateFor,
  templatePlace,
  type FilledTemplate,
} from "../shared/prompt-text.js";
import { engineRuntime } from "../shared/runtime.js";

/** What to generate, with what. */
export interface GenerateRequest {
  /** Folder or hub name of the base model. */
  model: string;
  /** Folder of a soft prompt; none = the base model alone. */
  adapter?: string | undefined;
  /** The whole text, or what a template is filled with. */
  text: { prompt: string } | GivenFields;
  /** Parameters to set; the others are the adapter's, else the defaults. */
  generation?: Partial<Generation> | undefined;
  cwd: string;
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
}

/** What a template is filled with. */
export interface GivenFields {
  input?: string | undefined;
  /** Its other fields, by name. */
  fields?: ReadonlyMap<string, string> | undefined;
  /** Instead of the adapter's. */
  template?: string | undefined;
}

/** Generates one text, greedily. Throws TuneError; `run/canceled` when the signal stopped it. */
export async function generateText(
  request: GenerateRequest,
): Promise<{ output: GeneratedText; warnings: Diagnostic[] }> {
  const { cwd, env, signal, text } = request;
  const adapter = request.adapter === undefined ? null : await openAdapter(request.adapter, cwd);
  const filled = "prompt" in text ? null : fill(text, adapter);
  const model = await openBaseModel(request.model, cwd);
  const warnings = [...model.notes, ...(adapter ? checkBase(adapter, model) : [])];
  const generation = generationOf(adapter, request.generation);
  const outcome = await runEngine(
    {
      operation: "generate",
      model_path: model.path,
      runtime: { ...(await engineRuntime(env)), compute_dtype: tunedIn(adapter?.metadata ?? null) },
      adapter_path: adapter?.path ?? null,
      ...("prompt" in text ? { prompts: [text.prompt] } : promptOf(filled!, adapter)),
      generation,
    },
    { signal },
  ).catch(async (error: unknown) => {
    const where = await templatePlace(adapter, "template" in text ? text.template : undefined);
    throw ofOneText(ofTemplate(error, adapter, where));
  });
  if (outcome.status === "canceled") throw interrupted();
  const output = withRoom(outcome.result.outputs[0]!, generation);
  warnings.push(...(await tokenizerNotes(await loadEngine(), model.path)));
  if (filled && "template" in text && text.template !== undefined) warnings.push(...filled.warnings);
  const limit = adapter?.metadata?.max_input_tokens;
  if (filled && output.cuts && limit !== undefined)
    warnings.push(cutText(output.cuts, filled.template, limit));
  if (output.stop_reason === "token_limit")
    warnings.push(
      diagnostic("data/text-out-of-room", {
        tokens: output.token_ids.length,
        asked: generation.max_new_tokens,
      }),
    );
  if (output.text === "") warnings.push(await unseen(output, model.path));
  return { output, warnings };
}

/** The engine lowers `max_new_tokens` to the positions that are left, and stops there as if that had been asked. */
function withRoom(output: GeneratedText, { max_new_tokens: asked }: Generation): GeneratedText {
  const isShort = output.stop_reason === "max_tokens" && output.token_ids.length < asked;
  return isShort ? { ...output, stop_reason: "token_limit" } : output;
}

/** What a text is of which nothing shows: special tokens, mostly. */
async function unseen({ token_ids, stop_reason }: GeneratedText, modelPath: string): Promise<Diagnostic> {
  const names = await specialTokens(await loadEngine(), modelPath);
  const tokens = token_ids.map((id) => (names.has(id) ? `\`${names.get(id)}\` (id ${id})` : `id ${id}`));
  return diagnostic("tokenizer/unseen-text", { tokens, isEnded: stop_reason === "eos_token" });
}

/** What the engine says of records, said of one text. */
function ofOneText(error: unknown): unknown {
  if (!(error instanceof EngineFailure)) return error;
  const { positions, limit } = error.details as { positions?: number; limit?: number };
  const isTooLong = error.diagnostics.some(({ code }) => code === "data/context-overflow");
  if (!isTooLong || positions === undefined || limit === undefined) return error;
  return new TuneError(diagnostic("data/text-too-long", { positions, limit }));
}

function fill({ input, fields = new Map(), template }: GivenFields, adapter: Adapter | null): FilledTemplate {
  const given = input === undefined ? fields : new Map([...fields, ["input", input] as const]);
  return fillTemplate(templateFor(adapter, template, "generate"), given);
}

/** A template's text, cut as the adapter's records were; the text of a person is never refused for its length. */
function promptOf(
  { rendered: { text, fields } }: FilledTemplate,
  adapter: Adapter | null,
): Pick<GenerateSpec, "prompts" | "source_fields" | "max_input_tokens" | "on_too_long"> {
  const { on_too_long = "error", max_input_tokens } = adapter?.metadata ?? {};
  return cuts(on_too_long)
    ? { prompts: [text], source_fields: [fields], max_input_tokens, on_too_long }
    : { prompts: [text] };
}
