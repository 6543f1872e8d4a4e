import { saveAsUtf8, type Encoding } from "../encoding.js";
import { counted, listed, row } from "../row.js";

/** Manifests: reading, parsing, schema and rules. */
export const manifestCodes = {
  "manifest/not-found": row<{ path: string; nearest?: string | undefined }>({
    exit: "invalid",
    message: ({ path }) => `There is no file or folder \`${path}\`.`,
    help: ({ nearest }) =>
      nearest === undefined
        ? "Check the path given with -f; globs need quotes so that the shell leaves them alone."
        : `Did you mean \`${nearest}\`?`,
  }),
  "manifest/none-found": row<{ path: string }>({
    exit: "invalid",
    message: ({ path }) => `No manifest was found in \`${path}\`.`,
    help: () =>
      "A manifest is a .yaml, .yml or .json file with `apiVersion: tune/v1`. Write one with `tune init`, or name it with -f.",
  }),
  "manifest/pattern-too-wide": row<{ path: string; limit: number }>({
    exit: "usage",
    message: ({ path, limit }) =>
      `The braces of \`${path.length > 60 ? `${path.slice(0, 59)}…` : path}\` stand for more than ${limit} patterns.`,
    help: () => "Use `*`, or several -f.",
  }),
  "manifest/unreadable": row<{ path: string; problem: string }>({
    exit: "io",
    message: ({ path, problem }) => `\`${path}\` cannot be read: ${problem}.`,
    help: () => "Check that it is a file and that you may read it.",
  }),
  "manifest/too-large": row<{ bytes: number; limit: number }>({
    exit: "invalid",
    message: ({ bytes, limit }) => `The manifest has ${bytes} bytes; at most ${limit} are read.`,
    help: () => "Keep records in data files and refer to them by `location.path`.",
  }),
  "manifest/invalid-utf8": row<{ offset: number; encoding?: Encoding | undefined }>({
    exit: "invalid",
    message: ({ offset }) => `The file is not UTF-8: byte ${offset} does not belong to any character.`,
    help: ({ encoding }) => saveAsUtf8(encoding),
  }),
  "manifest/control-character": row<{ character: string; encoding?: Encoding | undefined }>({
    exit: "invalid",
    message: ({ character }) => `The control character ${character} stands here; YAML has no place for it.`,
    help: ({ character, encoding }) => {
      if (encoding !== undefined) return saveAsUtf8(encoding);
      return character === "U+000D"
        ? "Save the file with the line ends of Unix or Windows (LF or CRLF)."
        : "Remove it; perhaps this file is no text at all.";
    },
  }),
  "manifest/syntax": row<{ problem: string; help?: string | undefined }>({
    exit: "invalid",
    message: ({ problem }) => problem,
    help: ({ help }) =>
      help ??
      "Correct the YAML here; indentation is by spaces, and text with `: ` or ` #` in it needs quotes.",
  }),
  "manifest/duplicate-key": row<{ key: string; firstLine: number }>({
    exit: "invalid",
    message: ({ key, firstLine }) =>
      `The key \`${key}\` stands here a second time; first on line ${firstLine}.`,
    help: () => "Remove one of the two.",
  }),
  "manifest/alias": row<{ name: string }>({
    exit: "invalid",
    message: ({ name }) => `YAML aliases and anchors (\`${name}\`) are not accepted.`,
    help: () => "Write the value out at each place.",
  }),
  "manifest/tag": row<{ tag: string }>({
    exit: "invalid",
    message: ({ tag }) => `The YAML tag \`${tag}\` is not accepted.`,
    help: () => "Remove the tag; text that looks like a number needs quotes.",
  }),
  "manifest/unsafe-integer": row<{ source: string }>({
    exit: "invalid",
    message: ({ source }) => `The integer ${source} cannot be represented exactly.`,
    help: () => "Integers lie between -9007199254740991 and 9007199254740991; quote it if it is text.",
  }),
  "manifest/non-finite": row<{ source: string }>({
    exit: "invalid",
    message: ({ source }) => `${source} is not a finite number.`,
    help: () => "Write a finite number, or quote it if it is text.",
  }),
  "manifest/half-character": row<{ source: string }>({
    exit: "invalid",
    message: ({ source }) => `The text ${source} holds half of a surrogate pair, which is no character.`,
    help: () => "Write the character itself; beyond U+FFFF, `\\U0001F600` with eight digits.",
  }),
  "manifest/too-deep": row<{ limit: number }>({
    exit: "invalid",
    message: ({ limit }) => `Values are nested more than ${limit} levels deep.`,
    help: () => "No manifest needs such depth; remove the inner levels.",
  }),
  "manifest/too-many-documents": row<{ limit: number }>({
    exit: "invalid",
    message: ({ limit }) => `The file holds more than ${limit} documents.`,
    help: () => "Split it into several files.",
  }),
  "manifest/key-not-text": row<{ source: string }>({
    exit: "invalid",
    message: ({ source }) => `The key ${source} is not a plain name.`,
    help: () => "Keys are names such as `learning_rate`.",
  }),
  "manifest/init-text-placeholder": row<{ text: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ text }) =>
      `\`init_text\` is no template: \`${text}\` in it is embedded letter by letter, and no record fills it.`,
    help: () => "Write words that say the task; what is put around an input is the `verbalizer`.",
  }),
  "manifest/unquoted-template": row<{ text: string }>({
    exit: "invalid",
    message: ({ text }) =>
      `YAML reads \`${text}\` as a mapping: a text that begins with a brace needs quotes.`,
    help: ({ text }) =>
      `Write ${/[\\"]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`}; a line break within is \`\\n\` in double quotes.`,
  }),
  "manifest/forbidden-key": row<{ key: string }>({
    exit: "invalid",
    message: ({ key }) => `The key \`${key}\` is not accepted anywhere.`,
    help: () => "Remove it.",
  }),
  "manifest/not-a-mapping": row<{ got: string }>({
    exit: "invalid",
    message: ({ got }) => `A manifest is a mapping of keys to values; this document is ${got}.`,
    help: () => "Begin with `apiVersion: tune/v1` and `kind: Experiment`.",
  }),
  "manifest/unknown-version": row<{ got: string }>({
    exit: "invalid",
    message: ({ got }) => `This toolkit does not know \`apiVersion: ${got}\`.`,
    help: () => "Write `apiVersion: tune/v1`.",
  }),
  "manifest/unknown-kind": row<{ got: string; kinds: readonly string[]; nearest?: string | undefined }>({
    exit: "invalid",
    message: ({ got }) => `\`${got}\` is not a kind of manifest.`,
    help: ({ got, kinds, nearest }) => {
      if (got === "SavedPlan") return "Carry a saved plan out with `tune apply`.";
      return nearest === undefined ? `Known kinds: ${listed(kinds)}.` : `Did you mean \`kind: ${nearest}\`?`;
    },
  }),
  "manifest/unknown-key": row<{
    key: string;
    section: string;
    nearest?: string | undefined;
    /** The right spelling where the key belongs to another section. */
    meant?: string | undefined;
    belongsTo?: readonly string[] | undefined;
    /** Other tools that call ours by this name. */
    whose?: readonly string[] | undefined;
    /** Why a key of other tools has no place here. */
    reason?: string | undefined;
    keys: readonly string[];
  }>({
    exit: "invalid",
    message: ({ key, section }) => `\`${key}\` is not a key of ${section}.`,
    help: ({ key, nearest, meant = key, belongsTo, whose = [], reason, keys }) => {
      if (reason !== undefined) return reason;
      const theirs =
        whose.length === 0
          ? ""
          : `; ${listed(whose)} ${whose.length === 1 && whose[0] !== "others" ? "calls" : "call"} it \`${key}\``;
      if (nearest !== undefined)
        return whose.length === 0 ? `Did you mean \`${nearest}\`?` : `Write \`${nearest}\`${theirs}.`;
      if (belongsTo === undefined) return `Keys here: ${keys.join(", ")}.`;
      const home = listed(belongsTo, "or");
      if (meant === key) return `\`${key}\` belongs to ${home}.`;
      return whose.length === 0
        ? `Did you mean \`${meant}\`? It belongs to ${home}.`
        : `Write \`${meant}\` in ${home}${theirs}.`;
    },
  }),
  "manifest/missing-key": row<{
    key: string;
    section: string;
    what?: string | undefined;
    example?: string | undefined;
  }>({
    exit: "invalid",
    message: ({ key, section }) => `${section} needs the key \`${key}\`.`,
    help: ({ key, what, example }) =>
      `Add \`${key}\`${what === undefined ? "." : `: ${what}`}${example === undefined ? "" : ` For example \`${example}\`.`}`,
  }),
  "manifest/wrong-type": row<{ name: string; expected: string; got: string; hint?: string | undefined }>({
    exit: "invalid",
    message: ({ name, expected, got }) => `\`${name}\` must be ${expected}; it is ${got}.`,
    help: ({ expected, hint }) => hint ?? `Write ${expected} here.`,
  }),
  "manifest/not-allowed": row<{
    name: string;
    got: string;
    allowed: readonly string[];
    nearest?: string | undefined;
  }>({
    exit: "invalid",
    message: ({ name, got, allowed }) => `\`${name}\` is ${got}; it must be ${listed(allowed, "or")}.`,
    help: ({ nearest, allowed }) =>
      nearest === undefined ? `Write ${listed(allowed, "or")}.` : `Did you mean \`${nearest}\`?`,
  }),
  "manifest/out-of-range": row<{ name: string; got: string; bound: string; what?: string | undefined }>({
    exit: "invalid",
    message: ({ name, got, bound }) => `\`${name}\` is ${got}; it must be ${bound}.`,
    help: ({ bound, what }) => `Write a number that is ${bound}.${what === undefined ? "" : ` ${what}`}`,
  }),
  "manifest/wrong-length": row<{ name: string; got: string; bound: string; what?: string | undefined }>({
    exit: "invalid",
    message: ({ name, got, bound }) => `\`${name}\` has ${got}; it must have ${bound}.`,
    help: ({ bound, what }) => `Make it ${bound}.${what === undefined ? "" : ` ${what}`}`,
  }),
  "manifest/repeated-item": row<{ name: string; item: string; first: number }>({
    exit: "invalid",
    message: ({ name, item, first }) =>
      `${item} stands in \`${name}\` a second time; first as item ${first}.`,
    help: () => "Remove one of the two.",
  }),
  "manifest/wrong-pattern": row<{ name: string; got: string; what: string }>({
    exit: "invalid",
    message: ({ name, got }) => `\`${name}\` cannot be ${got}.`,
    help: ({ what }) => what,
  }),
  "manifest/env-unset": row<{ variable: string; name: string }>({
    exit: "invalid",
    message: ({ variable, name }) =>
      `\`${name}\` uses \`\${env:${variable}}\`, and the environment has no \`${variable}\`.`,
    help: ({ variable }) => `Set it, e.g. \`export ${variable}=…\`, or write the value out.`,
  }),
  "manifest/duplicate-name": row<{ kind: string; name: string; first: string }>({
    exit: "invalid",
    message: ({ kind, name, first }) => `Another ${kind} is named \`${name}\` as well: ${first}.`,
    help: ({ kind }) => `Give each ${kind} a name of its own.`,
  }),
  "manifest/init-text-missing": row({
    exit: "invalid",
    message: () => "`init_method: text` needs `init_text`.",
    help: () => "Add `init_text` with words that describe the task, or choose another `init_method`.",
  }),
  "manifest/init-adapter-missing": row({
    exit: "invalid",
    message: () => "`init_method: adapter` needs `init_adapter`.",
    help: () => "Add `init_adapter: {path: …}` (a PEFT folder) or `init_adapter: {run: …}`.",
  }),
  "manifest/init-unused": row<{ key: string; needed: string; method: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ key, method }) => `\`${key}\` has no effect with \`init_method: ${method}\`.`,
    help: ({ key, needed }) => `Write \`init_method: ${needed}\`, or remove \`${key}\`.`,
  }),
  "manifest/labels-missing": row<{ reason: string }>({
    exit: "invalid",
    message: ({ reason }) => `${reason} needs \`labels\`.`,
    help: () => "List the classes as the records write them: `labels: [negative, positive]`.",
  }),
  "manifest/labels-advised": row({
    exit: "invalid",
    severity: "warning",
    message: () => "A classification without `labels` is evaluated as free text.",
    help: () => "List the classes as the records write them, e.g. `labels: [negative, positive]`.",
  }),
  "manifest/exactly-one": row<{ section: string; keys: readonly string[]; got: readonly string[] }>({
    exit: "invalid",
    message: ({ section, keys, got }) =>
      got.length === 0
        ? `${section} needs one of ${listed(keys.map(quoted), "or")}.`
        : `${section} takes only one of ${listed(keys.map(quoted), "or")}; this has ${listed(got.map(quoted))}.`,
    help: ({ keys, got }) =>
      got.length === 0
        ? `Add ${listed(keys.map(quoted), "or")}.`
        : `Remove ${listed(got.slice(1).map(quoted))}, or the other.`,
  }),
  "manifest/positive-label-unknown": row<{
    got: string;
    labels: readonly string[];
    nearest?: string | undefined;
  }>({
    exit: "invalid",
    message: ({ got }) => `\`positive_label\` is \`${got}\`, which is none of the labels.`,
    help: ({ labels, nearest }) =>
      nearest === undefined ? `Labels: ${labels.join(", ")}.` : `Did you mean \`${nearest}\`?`,
  }),
  "manifest/metric-needs-labels": row<{ metric: string }>({
    exit: "invalid",
    message: ({ metric }) =>
      `The metric \`${metric}\` compares classes, and the experiment has no \`labels\`.`,
    help: () => "Add `prompt_tuning.labels`, or ask for `exact_match`.",
  }),
  "manifest/baseline-name": row<{ name: string }>({
    exit: "invalid",
    message: ({ name }) => `A baseline cannot be named \`${name}\`.`,
    help: () => "`base` and `tuned` are taken, and each baseline needs a name of its own.",
  }),
  "manifest/min-above-max": row<{ min: number; max: number; minKey: string; maxKey: string }>({
    exit: "invalid",
    message: ({ min, max, minKey, maxKey }) => `\`${minKey}\` (${min}) is more than \`${maxKey}\` (${max}).`,
    help: ({ minKey, maxKey }) => `Lower \`${minKey}\`, or raise \`${maxKey}\`.`,
  }),
  "manifest/base-model-choice": row<{ got: readonly string[] }>({
    exit: "invalid",
    message: ({ got }) =>
      got.length === 0
        ? "`base_model` names no model."
        : `\`base_model\` takes ${got.includes("revision") ? "`revision` only with `model_id`" : "only one of `model_id` or `name`"}; this has ${listed(got.map(quoted))}.`,
    help: ({ got }) =>
      got.length === 0
        ? "Add `model_id` (a folder, or a name on the hub), or `name` of a Model manifest."
        : got.includes("revision")
          ? "Write the revision into the Model manifest."
          : "Keep `name` for a model that a Model manifest describes, else `model_id`.",
  }),
  "manifest/base-model-missing": row({
    exit: "invalid",
    message: () => "A subject of `type: base_model` needs the model, and the evaluation names none.",
    help: () => "Add `base_model: { model_id: … }` (or `{ name: … }`) at the top of the evaluation.",
  }),
  "manifest/repeated-name": row<{ what: string; name: string; first: number }>({
    exit: "invalid",
    message: ({ what, name, first }) =>
      `A second ${what} is named \`${name}\`; the first is number ${first} of the list.`,
    help: ({ what }) => `Remove one of the two, or give each ${what} a name of its own.`,
  }),
  "manifest/blank-label": row({
    exit: "invalid",
    message: () => "A label is of white space alone, or of characters that show nothing.",
    help: () => "Write a class as the model is to write it, or take it out.",
  }),
  "manifest/label-twice": row<{ first: string; second: string }>({
    exit: "invalid",
    message: ({ first, second }) =>
      `The labels ${JSON.stringify(first)} and ${JSON.stringify(second)} differ only in white space around them.`,
    help: () => "Remove one of the two.",
  }),
  "manifest/labels-alike": row<{ first: string; second: string; difference?: string | undefined }>({
    exit: "invalid",
    severity: "warning",
    message: ({ first, second, difference }) =>
      difference === undefined
        ? `The labels ${JSON.stringify(first)} and ${JSON.stringify(second)} differ only in case or white space.`
        : `The labels ${JSON.stringify(first)} and ${JSON.stringify(second)} look alike and are not the same: ${difference}.`,
    help: () => "Write a class one way only, in the labels and in the records.",
  }),
  "manifest/baseline-fields": row<{ own: readonly string[]; theirs: readonly string[] }>({
    exit: "invalid",
    severity: "warning",
    message: ({ own, theirs }) =>
      `The baseline reads ${listed(theirs)}, the verbalizer ${listed(own)}: they do not see the same of a record.`,
    help: () => "Use the same placeholders in both, unless the difference is what you want to measure.",
  }),
  "manifest/template-differs": row<{ experiment: string; trained: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ experiment, trained }) =>
      `The experiment \`${experiment}\` is tuned with another template: ${JSON.stringify(trained)}.`,
    help: () => "Leave `verbalizer` out to ask each prompt the way it was tuned.",
  }),
  "manifest/labels-differ": row<{ experiment: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ experiment }) => `The experiment \`${experiment}\` is tuned with other labels.`,
    help: () => "Leave `labels` out to score the labels that each prompt was tuned with.",
  }),
  "manifest/out-of-usual-range": row<{
    field: string;
    got: number;
    min: number;
    max: number;
    provenance: string;
  }>({
    exit: "invalid",
    severity: "warning",
    message: ({ field, got, min, max }) =>
      `\`${field}\` is ${got}; for this base model and task it usually lies between ${min} and ${max}.`,
    help: ({ provenance }) => `Keep it if you mean it. The range is from: ${provenance}.`,
  }),
  "manifest/set-syntax": row<{ problem: string }>({
    exit: "usage",
    message: ({ problem }) => `The argument of --set is not understood: ${problem}.`,
    help: () =>
      "Write `--set path=value`, e.g. `--set prompt_tuning.num_epochs=5`; the value is read as YAML.",
  }),
  "manifest/set-path": row<{ problem: string }>({
    exit: "usage",
    message: ({ problem }) => `The path of --set leads nowhere: ${problem}.`,
    help: () => "The path is dotted, list items by index: `training_data_references.0.location.path`.",
  }),
  "manifest/set-unused": row<{ key: string; kinds: readonly string[] }>({
    exit: "usage",
    message: ({ key, kinds }) =>
      `\`${key}\` is set in manifests of kind ${listed(kinds, "or")}, and this command has none.`,
    help: () => "Name the manifest with -f, or remove the --set.",
  }),
  "manifest/unknown-name": row<{
    kind: string;
    name: string;
    known: readonly string[];
    nearest?: string | undefined;
  }>({
    exit: "invalid",
    message: ({ kind, name }) => `There is no ${kind} named \`${name}\`.`,
    help: ({ kind, known, nearest }) => {
      if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
      return known.length === 0
        ? `Write a manifest of \`kind: ${kind}\` with this name beside this one, or name its file with -f.`
        : `Known: ${known.slice(0, 20).join(", ")}${known.length > 20 ? ", …" : ""}.`;
    },
  }),
  "manifest/named-invalid": row<{ kind: string; name: string; place: string }>({
    exit: "invalid",
    message: ({ kind, name, place }) => `The ${kind} \`${name}\` (${place}) has problems of its own.`,
    help: () => "Correct those first.",
  }),
  "manifest/cannot-silence": row<{ code: string }>({
    exit: "invalid",
    message: ({ code }) => `\`${code}\` is an error; only warnings can be silenced.`,
    help: () => "Correct the problem, and remove the code here.",
  }),
  "manifest/unknown-code": row<{ code: string; nearest?: string | undefined }>({
    exit: "invalid",
    message: ({ code }) => `There is no warning with the code \`${code}\`.`,
    help: ({ nearest }) =>
      nearest === undefined
        ? "Codes stand beside each warning, such as `data/duplicates`."
        : `Did you mean \`${nearest}\`?`,
  }),
  "manifest/too-many-problems": row<{ count: number }>({
    exit: "invalid",
    last: true,
    severity: "warning",
    message: ({ count }) =>
      `At least ${counted(count, "more problem")} in this file ${count === 1 ? "is" : "are"} not shown.`,
    help: () => "Correct those above and validate again.",
  }),
};

function quoted(key: string): string {
  return `\`${key}\``;
}
