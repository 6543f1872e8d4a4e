import { listed, row } from "../row.js";

/** Base models. */
export const modelCodes = {
  "model/not-found": row<{
    model: string;
    path?: string | undefined;
    /** A folder of this name, as a manifest writes it. */
    folder?: string | undefined;
  }>({
    exit: "invalid",
    message: ({ model, path }) =>
      path === undefined || path === model
        ? `There is no base model \`${model}\`.`
        : `There is no base model \`${model}\`: no folder ${path}.`,
    help: ({ model, folder }) => {
      if (folder !== undefined) return isThere(folder);
      if (model.startsWith("~"))
        return "`~` is the shell's: write the folder out, or from the manifest on with `../`.";
      if (model.startsWith("file:")) return "Write the path of its folder alone, without `file://`.";
      return "A model_id that begins with `./`, `../` or `/` is a Hugging Face folder relative to the manifest; any other is looked up in the local hub cache.";
    },
  }),
  "model/digest-mismatch": row<{ name: string; expected: string; got: string }>({
    exit: "invalid",
    message: ({ name, expected, got }) =>
      `The base model \`${name}\` is not that of its digest: it has ${got}, not ${expected}.`,
    help: ({ got }) => `Restore the model; if the change is meant, write \`digest: ${got}\`.`,
  }),
  "model/missing-file": row<{ file: string; path: string }>({
    exit: "invalid",
    message: ({ file, path }) => `The base model in \`${path}\` has no ${file}.`,
    help: () =>
      "A base model is a Hugging Face folder with config.json, tokenizer.json and safetensors weights.",
  }),
  "model/unreadable": row<{ path: string; problem: string }>({
    exit: "io",
    message: ({ path, problem }) => `\`${path}\` cannot be read: ${problem}.`,
    help: () => "Check that it is a file and that you may read it.",
  }),
  "model/invalid-config": row<{ name: string; problem: string }>({
    exit: "invalid",
    message: ({ name, problem }) => `${name} of the base model is not valid: ${problem}.`,
    help: () => "Take the file from the model's original repository again.",
  }),
  "model/unsupported-architecture": row<{
    architecture: string;
    /** What it needs that the engine lacks. */
    why?: string | null;
    nearest?: string | null;
    supported?: readonly string[];
  }>({
    exit: "invalid",
    message: ({ architecture, why }) =>
      `The architecture ${architecture} is not supported${why ? `: ${why}` : ""}.`,
    help: ({ nearest, supported = [] }) =>
      [
        ...(nearest ? [`The nearest that is supported is ${nearest}.`] : []),
        supported.length > 0
          ? `Supported: ${listed(supported)}.`
          : "`tune models list` shows what is supported.",
      ].join(" "),
  }),
  "model/unsupported-rope-scaling": row<{ scaling: string }>({
    exit: "invalid",
    message: ({ scaling }) => `The rotary scaling \`${scaling}\` is not supported.`,
    help: () =>
      "Supported: default, linear, dynamic, yarn, llama3, longrope and proportional. Write the `rope_type` of the model's original repository.",
  }),
  "model/rope-keys-unused": row<{ place: string; keys: readonly string[] }>({
    exit: "invalid",
    severity: "warning",
    message: ({ place, keys }) =>
      `\`${place}\` of config.json gives ${listed(keys)}, but no type that is scaled: positions are not scaled, as in transformers.`,
    help: () =>
      "If the model was trained so, take the key out; else write the `rope_type` of the model's original repository.",
  }),
  "model/head-not-tied": row<{ head: string; embeddings: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ head, embeddings }) =>
      `config.json ties the head to the embeddings, but the weights hold ${head}, which differs from ${embeddings}: the stored head is used, as in transformers.`,
    help: () =>
      'Write `"tie_word_embeddings": false` into config.json if that is meant; else take the weights from the model\'s original repository again.',
  }),
  "model/unsupported-feature": row<{ feature: string; why?: string | null }>({
    exit: "invalid",
    message: ({ feature, why }) =>
      `The base model uses ${feature}, which is not supported${why ? `: ${why}` : ""}.`,
    help: () => "Choose another base model.",
  }),
  "model/pickle-only": row<{ path: string; file: string }>({
    exit: "invalid",
    message: ({ path, file }) =>
      `\`${path}\` holds its weights as ${file}: pickle files can run code and are never read.`,
    help: () =>
      "Convert it once in Python: `AutoModelForCausalLM.from_pretrained(DIR).save_pretrained(OUT, safe_serialization=True)`.",
  }),
  "model/adapter-within": row<{ path: string; type: string; base?: string | undefined; isAlone: boolean }>({
    exit: "invalid",
    message: ({ path, type, base, isAlone }) =>
      isAlone
        ? `\`${path}\` is an adapter (${type})${base === undefined ? "" : ` for \`${base}\``}, not a base model.`
        : `The base model in \`${path}\` has an adapter (${type}) beside it, which transformers would put on ${base === undefined ? "it" : `\`${base}\``}.`,
    help: ({ type, isAlone }) =>
      isPrompt(type)
        ? isAlone
          ? "Name its base model, and the adapter as `init_adapter` or with --adapter."
          : "Move adapter_config.json and adapter_model.safetensors into a folder of their own."
        : "Make it part of the base model in PEFT, `model.merge_and_unload().save_pretrained(OUT)`, and name OUT; or move its files elsewhere and name the base model without it.",
  }),
  "model/remote-code": row<{ key: string }>({
    exit: "invalid",
    message: ({ key }) => `The base model brings code of its own (\`${key}\`), which is never run.`,
    help: () => "Choose a model whose architecture is built into transformers.",
  }),
  "model/hub-unavailable": row<{
    model: string;
    problem?: string | undefined;
    /** A folder of this name, as a manifest writes it. */
    folder?: string | undefined;
  }>({
    exit: "io",
    message: ({ model, problem }) =>
      `\`${model}\` is not in the local hub cache${problem === undefined ? "" : `: ${problem}`}.`,
    help: ({ model, folder }) =>
      folder !== undefined
        ? isThere(folder)
        : `Fetch it with \`hf download ${model}\`, or write the path of its folder (\`./…\`); nothing is downloaded by itself.`,
  }),
  "model/tokenizer-mismatch": row<{
    id: number;
    text?: string;
    rows: number;
    texts?: string;
    places?: readonly string[];
  }>({
    exit: "invalid",
    message: ({ id, text, rows, texts, places = [] }) =>
      `The base model has no embedding of the token \`${text}\` (id ${id}), only of the ids below ${rows}; it stands in ${texts}: ${places.join(", ")}.`,
    help: () =>
      "Take the token out of the text, or use a base model whose embeddings were resized for this tokenizer; tokenizer.json and weights of one repository fit.",
  }),
};

function isThere(folder: string): string {
  return `There is a folder of this name: write \`${folder}\` for it. A name without \`./\` is one of the hub.`;
}

/** Whether an adapter is virtual tokens, which are no weights to merge. */
function isPrompt(type: string): boolean {
  return type.includes("PROMPT") || type === "P_TUNING" || type === "PREFIX_TUNING";
}
