import type { GeneratedText, Generation } from "@tunesmith/contracts";
import type { Diagnostic } from "@tunesmith/diagnostics";
import { checkBase, openAdapter, tunedIn } from "../shared/adapter.js";
import { openBaseModel } from "../shared/base-model.js";
import { runEngine } from "../shared/engine.js";
import { generationOf } from "../shared/generation.js";
import { interrupted } from "../shared/interrupted.js";
import { renderInput, templateFor } from "../shared/prompt-text.js";
import { engineRuntime } from "../shared/runtime.js";

/** What to generate, with what. */
export interface GenerateRequest {
  /** Folder or hub name of the base model. */
  model: string;
  /** Folder of a soft prompt; none = the base model alone. */
  adapter?: string | undefined;
  /** The whole text, or an input for the template. */
  text: { prompt: string } | { input: string; template?: string | undefined };
  /** Parameters to set; the others are the adapter's, else the defaults. */
  generation?: Partial<Generation> | undefined;
  cwd: string;
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
}

/** Generates one text, greedily. Throws TuneError; `run/canceled` when the signal stopped it. */
export async function generateText(
  request: GenerateRequest,
): Promise<{ output: GeneratedText; warnings: Diagnostic[] }> {
  const { cwd, env, signal } = request;
  const adapter = request.adapter === undefined ? null : await openAdapter(request.adapter, cwd);
  const prompt =
    "prompt" in request.text
      ? request.text.prompt
      : renderInput(templateFor(adapter, request.text.template, "generate"), request.text.input);
  const model = await openBaseModel(request.model, cwd);
  const warnings = [...model.notes, ...(adapter ? checkBase(adapter, model) : [])];
  const outcome = await runEngine(
    {
      operation: "generate",
      model_path: model.path,
      runtime: { ...(await engineRuntime(env)), compute_dtype: tunedIn(adapter?.metadata ?? null) },
      adapter_path: adapter?.path ?? null,
      prompts: [prompt],
      generation: generationOf(adapter, request.generation),
    },
    { signal },
  );
  if (outcome.status === "canceled") throw interrupted();
  return { output: outcome.result.outputs[0]!, warnings };
}
