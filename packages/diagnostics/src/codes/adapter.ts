import { row } from "../row.js";

/** Soft prompts: our own runs and PEFT folders. */
export const adapterCodes = {
  "adapter/not-found": row<{ path: string }>({
    exit: "invalid",
    message: ({ path }) => `There is no adapter in \`${path}\`.`,
    help: () => "An adapter is a folder with adapter_config.json and adapter_model.safetensors.",
  }),
  "adapter/run-not-found": row<{ run: string }>({
    exit: "invalid",
    message: ({ run }) => `There is no finished run or experiment \`${run}\` to begin from.`,
    help: () => "Apply what makes it first, in a command of its own; `tune get` lists the runs.",
  }),
  "adapter/run-not-applied": row<{ run: string }>({
    exit: "invalid",
    message: ({ run }) =>
      `The experiment \`${run}\` of these manifests has no finished run to begin from yet.`,
    help: ({ run }) =>
      `Apply it first: \`tune apply --target ${run}\` with the same \`-f\`. A run is identified by the prompt that it begins from, so that prompt has to be there.`,
  }),
  "adapter/invalid": row<{ path: string; problem: string }>({
    exit: "invalid",
    message: ({ path, problem }) => `The adapter in \`${path}\` is not valid: ${problem}.`,
    help: () => "Save it again with PEFT's `save_pretrained`, or take it from its run.",
  }),
  "adapter/unsupported-type": row<{ path: string; field?: string; got?: unknown }>({
    exit: "invalid",
    message: ({ path, field, got }) =>
      `adapter_config.json in \`${path}\` has \`${field}: ${JSON.stringify(got)}\`, which is not supported.`,
    help: ({ field, got }) => supportedAdapters(field, got),
  }),
  "adapter/contradiction": row<{ path: string; field?: string; declared?: unknown; held?: number }>({
    exit: "invalid",
    message: ({ path, field, declared, held }) =>
      `adapter_config.json in \`${path}\` says \`${field}: ${JSON.stringify(declared)}\`, but the prompt in adapter_model.safetensors has ${held}, which PEFT refuses too.`,
    help: ({ field, held }) =>
      field === undefined
        ? "Take both files from the same run."
        : `Take both files from the same run; if the prompt is right, write \`"${field}": ${held}\` into adapter_config.json.`,
  }),
  "adapter/other-weights": row<{ path: string; what?: string }>({
    exit: "invalid",
    message: ({ path, what }) => `The adapter in \`${path}\` holds \`${what}\` beside the prompt.`,
    help: () =>
      "Only the prompt is used, the base model stays as it is. Save the adapter with `save_embedding_layers=False`, or save base and adapter as one base model.",
  }),
  "adapter/pickle-only": row<{ path: string; file: string }>({
    exit: "invalid",
    message: ({ path, file }) =>
      `The adapter in \`${path}\` is ${file}: pickle files can run code and are never read.`,
    help: () => "Save it again with PEFT: `model.save_pretrained(OUT, safe_serialization=True)`.",
  }),
  "adapter/width-mismatch": row<{ path?: string | undefined; expected: number; got: number }>({
    exit: "invalid",
    message: ({ expected, got }) =>
      `The adapter is ${got} wide, the base model ${expected}: they do not belong together.`,
    help: () => "Use the base model that the adapter was tuned on.",
  }),
  "adapter/tokens-mismatch": row<{ expected?: number; got?: number }>({
    exit: "invalid",
    message: ({ expected, got }) =>
      `The initial adapter has ${got} virtual tokens, \`num_virtual_tokens\` is ${expected}.`,
    help: ({ got }) => `Write \`num_virtual_tokens: ${got ?? "…"}\` as the adapter has, or choose another.`,
  }),
  "adapter/base-mismatch": row<{ path: string; expected: string; got: string }>({
    exit: "invalid",
    message: ({ path, expected, got }) =>
      `The adapter in \`${path}\` was tuned on another base model (digest ${expected.slice(0, 12)}…, this one has ${got.slice(0, 12)}…).`,
    help: () => "Use the base model that the adapter was tuned on, or tune again on this one.",
  }),
  "adapter/token-files-mismatch": row<{ path: string; wasThere: boolean; isThere: boolean }>({
    exit: "invalid",
    message: ({ path, wasThere, isThere }) =>
      `The adapter in \`${path}\` was tuned ${
        !wasThere
          ? "without special_tokens_map.json and added_tokens.json, which this base model has"
          : isThere
            ? "with another special_tokens_map.json or added_tokens.json than this base model has"
            : "with a special_tokens_map.json or added_tokens.json, which this base model lacks"
      }: texts may be read as other tokens.`,
    help: () =>
      "Restore these files of the base model as they were, or tune again; they count where tokenizer_config.json has no `added_tokens_decoder`.",
  }),
  "adapter/unverified": row<{ path: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ path }) =>
      `The adapter in \`${path}\` does not say which weights it was tuned on; only its width was checked.`,
    help: () => "Make sure that it was tuned on this base model.",
  }),
  "adapter/no-template": row<{ path: string }>({
    exit: "usage",
    message: ({ path }) => `No template is stored with the adapter in \`${path}\`.`,
    help: () =>
      "Give one with --template, e.g. --template '{{input}}', or pass the whole text with --prompt.",
  }),
};

/** What would work instead of what an adapter_config.json has. */
function supportedAdapters(field: string | undefined, got: unknown): string {
  if (field === "task_type")
    return got === null
      ? 'Without a task PEFT puts no prompt before the text. If the prompt was tuned for a causal language model, write `"task_type": "CAUSAL_LM"`.'
      : "Prompts for causal language models are supported: `CAUSAL_LM`.";
  if (field === "num_transformer_submodules")
    return "One set of virtual tokens before the text of a decoder is supported: 1.";
  if (field === "modules_to_save")
    return "Only the prompt is used, the base model stays as it is: tune without `modules_to_save`.";
  const finished = "Finished prompts are supported: PROMPT_TUNING and P_TUNING.";
  if (got === "MULTITASK_PROMPT_TUNING")
    return `${finished} The prompt of task i is \`prompt_embeddings * (prefix_task_cols[i] @ prefix_task_rows[i])\`: save it as PROMPT_TUNING.`;
  if (got === "PREFIX_TUNING" || got === "CARTRIDGE")
    return `${finished} Keys and values of layers are no embeddings: tune a prompt on the same records instead.`;
  return typeof got === "string" && !got.includes("PROMPT")
    ? `${finished} An adapter that changes weights (LoRA and its kin) can become part of the base model: \`model.merge_and_unload().save_pretrained(OUT)\` in PEFT.`
    : finished;
}
