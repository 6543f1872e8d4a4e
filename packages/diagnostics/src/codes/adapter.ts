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
  "adapter/unsupported-type": row<{ path: string; got: string }>({
    exit: "invalid",
    message: ({ path, got }) => `The adapter in \`${path}\` is of type ${got}.`,
    help: () => "Only PROMPT_TUNING adapters are supported.",
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
