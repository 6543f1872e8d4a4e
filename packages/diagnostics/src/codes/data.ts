import { counted, listed, namesOf, row } from "../row.js";

/** Data files and records. */
export const dataCodes = {
  "data/missing-file": row<{ path: string; nearest?: string | undefined }>({
    exit: "invalid",
    message: ({ path }) => `There is no data file \`${path}\`.`,
    help: ({ path, nearest }) => {
      if (/^[a-z][\w+.-]*:\/\//i.test(path))
        return "Nothing is downloaded: fetch the file, and write the path where it lies.";
      if (path.startsWith("~"))
        return "`~` is the shell's: write the folder out, or from the manifest on with `../`.";
      if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
      return "Check its spelling; in a manifest, `location.path` is relative to the manifest.";
    },
  }),
  "data/unreadable": row<{ path: string; problem: string }>({
    exit: "io",
    message: ({ path, problem }) => `The data file \`${path}\` cannot be read: ${problem}.`,
    help: () => "Check that it is a file and that you may read it.",
  }),
  "data/unsupported-format": row<{ path: string; got: string }>({
    exit: "invalid",
    message: ({ path, got }) => `The format of \`${path}\` is not known${got === "" ? "" : `: \`${got}\``}.`,
    help: () =>
      "Name the file .json (an array), .jsonl (one record a line), .csv or .tsv (a header line), or say `format` in the data reference of a manifest.",
  }),
  "data/bad-json": row<{ problem: string }>({
    exit: "invalid",
    message: ({ problem }) => `The file is not JSON: ${problem}.`,
    help: () => "A .json data file is one array of records; use .jsonl for one record a line.",
  }),
  "data/bad-line": row<{ problem: string }>({
    exit: "invalid",
    message: ({ problem }) => `This line is not a record: ${problem}.`,
    help: () => 'Each line is one JSON object such as {"input": "…", "output": "…"}.',
  }),
  "data/bad-csv": row<{ problem: string }>({
    exit: "invalid",
    message: ({ problem }) => `The file is not CSV: ${problem}.`,
    help: () =>
      "Every row has as many values as the header; quote values that hold separators or line breaks, double inner quotes. A file with NUL is no text: save it again, as UTF-8.",
  }),
  "data/too-deep": row<{ limit: number }>({
    exit: "invalid",
    message: ({ limit }) => `Values are nested more than ${limit} levels deep.`,
    help: () => "A record holds text and numbers by name; flatten it.",
  }),
  "data/line-too-long": row<{ limit: number }>({
    exit: "invalid",
    message: ({ limit }) => `This line is longer than ${limit} bytes.`,
    help: () =>
      "A record is one line of a .jsonl file or one row of a .csv: check that no line break and no closing quote was lost.",
  }),
  "data/file-too-large": row<{ bytes: number; limit: number }>({
    exit: "invalid",
    message: ({ bytes, limit }) => `The file has ${bytes} bytes; at most ${limit} are read.`,
    help: () => "Split it, or use .jsonl, which is read line by line.",
  }),
  "data/empty": row<{ path: string }>({
    exit: "invalid",
    message: ({ path }) => `\`${path}\` holds no records.`,
    help: () => "Add records, or correct the path.",
  }),
  "data/header-alone": row<{ path: string; columns: readonly string[] }>({
    exit: "invalid",
    message: ({ path, columns }) =>
      `\`${path}\` holds the names of columns, ${shownLine(columns)}, and no records below them.`,
    help: () => "Write records below them, one a line, or correct the path.",
  }),
  "data/line-alone": row<{ path: string; first: readonly string[]; isRecord: boolean }>({
    exit: "invalid",
    message: ({ path, first, isRecord }) =>
      isRecord
        ? `\`${path}\` holds one line alone, which looks like a record, not like the names of columns: ${shownLine(first)}.`
        : `\`${path}\` holds one line alone, which is read as the names of columns, and no records: ${shownLine(first)}.`,
    help: ({ isRecord }) =>
      isRecord
        ? "Write a line with a name for each column above it, such as `input,output`."
        : "If these are names, write records below them; if it is a record, write a line with a name for each column above it, such as `input,output`.",
  }),
  "data/empty-split": row<{ key: string; share: number; records: number }>({
    exit: "invalid",
    message: ({ key, share, records }) =>
      `\`${key}\` ${share} of ${counted(records, "record")} leaves one side without records: equal inputs stay together.`,
    help: () => "Choose another share, or give the records to hold back by `data_references`.",
  }),
  "data/missing-field": row<{
    field: string;
    record: number;
    fields: readonly string[];
    /** Fields that are lists or objects. */
    nested?: readonly string[] | undefined;
    nearest?: string | undefined;
  }>({
    exit: "invalid",
    message: ({ field, record }) => `Record ${record} has no field \`${field}\`.`,
    help: ({ field, fields, nested = [], nearest }) =>
      nested.length > 0
        ? `Its ${nested.length === 1 ? "field" : "fields"} ${listed(nested.map((name) => `\`${name}\``))} ${nested.length === 1 ? "is a list or an object" : "are lists or objects"}: write the text within as \`input\` and \`output\`${nested.some((name) => name === "messages" || name === "conversations") ? ", the last answer of a chat as `output`" : ""}.`
        : nearest === undefined
          ? `Its fields are ${fields.length === 0 ? "none" : fields.join(", ")}; map other names with \`fields: {input: …, output: …}\`.`
          : `Did you mean \`${nearest}\`? Rename the field, or map it with \`fields\` (here \`${field}\`).`,
  }),
  "data/null-field": row<{ field: string; record: number }>({
    exit: "invalid",
    message: ({ field, record }) => `Field \`${field}\` of record ${record} is \`null\`.`,
    help: () => "Fill it in, or remove the record.",
  }),
  "data/other-columns": row<{ path: string; wanted: readonly string[]; columns: readonly string[] }>({
    exit: "invalid",
    message: ({ path, wanted }) =>
      `\`${path}\` has no ${wanted.length === 1 ? "column" : "columns"} ${namesOf(wanted)}.`,
    help: ({ columns }) =>
      `Its columns are ${namesOf(columns)}. Say which to take with --fields input=COLUMN,output=COLUMN.`,
  }),
  "data/unanswered": row<{ count: number; records: number }>({
    exit: "invalid",
    message: ({ count, records }) =>
      `${counted(count, "record")} of ${records} ${count === 1 ? "has" : "have"} no answer to judge predictions by.`,
    help: () =>
      "Say which column holds it with --fields output=COLUMN, remove the records, or ask for predictions alone with -o ndjson.",
  }),
  "data/no-header": row<{ path: string; first: readonly string[] }>({
    exit: "invalid",
    message: ({ path, first }) =>
      `The first line of \`${path}\` looks like a record, not like the names of columns: ${shownLine(first)}.`,
    help: () =>
      "Write a line with a name for each column above it, such as `input,output`. If these are names, say which to take with --fields input=COLUMN,output=COLUMN.",
  }),
  "data/wrong-type": row<{ field: string; record: number; got: string }>({
    exit: "invalid",
    message: ({ field, record, got }) => `Field \`${field}\` of record ${record} is ${got}, not text.`,
    help: () => "Write it as text, in quotes.",
  }),
  "data/duplicate-key": row<{ key: string; where: "record" | "header" }>({
    exit: "invalid",
    message: ({ key, where }) => `The key "${key}" stands in this ${where} twice.`,
    help: () => "Remove one of the two.",
  }),
  "data/empty-output": row<{ record: number }>({
    exit: "invalid",
    message: ({ record }) => `Record ${record} has an empty output: there is nothing to learn.`,
    help: () => "Fill it in, or remove the record; text-only records need `loss_on: all`.",
  }),
  "data/empty-source": row<{ record?: number }>({
    exit: "invalid",
    message: ({ record }) => `Record ${record} has no tokens to read: its template gives an empty text.`,
    help: () => "Fill in the fields that the template uses, or put constant text into the template.",
  }),
  "data/empty-init": row<{ what?: string }>({
    exit: "invalid",
    message: ({ what }) => `There is nothing to begin from: ${what} has no tokens.`,
    help: () => "Write some text into `init_text` (or the labels), or choose another `init_method`.",
  }),
  "data/label-not-listed": row<{
    label: string;
    record: number;
    nearest?: string | undefined;
    /** Wherein it differs from a label that looks the same. */
    difference?: string | undefined;
    labels: readonly string[];
  }>({
    exit: "invalid",
    message: ({ label, record }) => `The output \`${label}\` of record ${record} is none of the labels.`,
    help: ({ nearest, difference, labels }) => {
      if (nearest === undefined)
        return `Labels: ${labels.slice(0, 20).join(", ")}${labels.length > 20 ? ", …" : ""}. Add it to \`labels\`, or correct the record.`;
      return difference === undefined
        ? `Did you mean \`${nearest}\`?`
        : `It looks like \`${nearest}\` and is not the same: ${difference}. Write both alike.`;
    },
  }),
  "data/no-label-listed": row<{
    count: number;
    set: string;
    output: string;
    record: number;
    labels: readonly string[];
  }>({
    exit: "invalid",
    message: ({ count, set, output, record }) =>
      `None of the ${counted(count, `${set} output`)} is one of the labels; that of record ${record} is ${output}.`,
    help: ({ labels }) =>
      `Labels: ${labels.slice(0, 20).join(", ")}${labels.length > 20 ? ", …" : ""}. See whether \`output\` is the column that is meant (\`fields\`), or list the classes that the records have.`,
  }),
  "data/one-class": row<{
    label: string;
    /** Labels that only records have which are not trained on. */
    held: readonly string[];
  }>({
    exit: "invalid",
    message: ({ label, held }) =>
      `Every training record has the same output \`${label}\`: there is nothing to tell apart.${held.length > 0 ? ` All records of ${namesOf(held)} are held out.` : ""}`,
    help: ({ held }) =>
      `Add records of the other classes${held.length > 0 ? ", or hold fewer out, so that some are left to learn from" : ""}.`,
  }),
  "data/one-answer": row<{ count: number; answer: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, answer }) =>
      `All ${counted(count, "training record")} have the same answer, ${answer}: the model learns to write it whatever it reads.`,
    help: () => "Add records with other answers, or see whether `output` is the column that is meant.",
  }),
  "data/label-unseen": row<{ label: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ label }) => `No training record has the label \`${label}\`.`,
    help: () => "Add records of this class, or remove the label.",
  }),
  "data/label-collision": row<{ first: string; second: string }>({
    exit: "invalid",
    message: ({ first, second }) => `The tokenizer writes the labels \`${first}\` and \`${second}\` alike.`,
    help: () => "Rename one of them.",
  }),
  "data/duplicates": row<{ count: number; first: number; second: number; set: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, first, second, set }) =>
      `${counted(count, `${set} record`)} ${count === 1 ? "repeats" : "repeat"} an earlier one; record ${second} repeats record ${first}.`,
    help: ({ set }) =>
      set === "training"
        ? "Repeats count double in the loss; remove them unless you mean that."
        : "Repeats count double in every score; remove them unless you mean that.",
  }),
  "data/label-never-trained": row<{ label: string; set: string; count: number }>({
    exit: "invalid",
    severity: "warning",
    message: ({ label, set, count }) =>
      `The label \`${label}\` is the answer of ${counted(count, `${set} record`)} and of no training record.`,
    help: () => "Nothing teaches this class: add training records of it, or take it out of the held-out set.",
  }),
  "data/imbalance": row<{ most: string; count: number; least: string; fewest: number; times: number }>({
    exit: "invalid",
    severity: "warning",
    message: ({ most, count, least, fewest, times }) =>
      `The label \`${most}\` has ${counted(count, "training record")}, \`${least}\` ${fewest}: more than ${times} times as many.`,
    help: () =>
      "Accuracy then says little; add records of the rare class, or judge by f1, which counts every class alike.",
  }),
  "data/empty-input": row<{ count: number; record: number; set: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, record, set }) =>
      `${counted(count, `${set} record`)} ${count === 1 ? "has" : "have"} nothing in the fields that the template uses; record ${record} is ${count === 1 ? "it" : "the first"}.`,
    help: () => "Fill in the input, or remove the record.",
  }),
  "data/duplicates-alike": row<{
    count: number;
    first: number;
    second: number;
    set: string;
    difference: string;
  }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, first, second, set, difference }) =>
      `${counted(count, `${set} record`)} ${count === 1 ? "looks" : "look"} like an earlier one and ${count === 1 ? "is" : "are"} not the same; record ${second} beside record ${first}: ${difference}.`,
    help: () =>
      "Write the same text alike everywhere, in NFC and with ordinary spaces, and remove what repeats.",
  }),
  "data/outputs-alike": row<{
    count: number;
    output: string;
    first: string;
    second: string;
    difference: string;
  }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, output, first, second, difference }) =>
      `${counted(count, "output")} ${count === 1 ? "looks" : "look"} like another and ${count === 1 ? "is" : "are"} not the same; \`${output}\` of ${second} beside that of ${first}: ${difference}.`,
    help: () => "To training and to every score these are different answers: write them alike.",
  }),
  "data/class-twice": row<{ answer: string; first: string; line: number }>({
    exit: "invalid",
    message: ({ answer, first, line }) =>
      `The answer ${JSON.stringify(answer)} differs from ${JSON.stringify(first)} on line ${line} only in white space around it.`,
    help: () => "Write a class one way only; in the file, take the white space away.",
  }),
  "data/classes-alike": row<{ answer: string; first: string; line: number; difference: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ answer, first, line, difference }) =>
      `The answers ${JSON.stringify(answer)} and ${JSON.stringify(first)} (line ${line}) become two classes and are hardly two: ${difference}.`,
    help: () => "Write a class one way only, in the records and in `labels`.",
  }),
  "data/contradictions": row<{ count: number; first: number; second: number }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, first, second }) =>
      `${counted(count, "input")} ${count === 1 ? "has" : "have"} different outputs; records ${first} and ${second} are one such pair.`,
    help: () => "Correct the outputs, unless several answers are right.",
  }),
  "data/overlap": row<{ count: number; first: number; second: number; set: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, first, second, set }) =>
      `${counted(count, `${set} record`)} ${count === 1 ? "is" : "are"} also ${count === 1 ? "a training record" : "training records"}; ${set} record ${second} is training record ${first}.`,
    help: () => "Scores on records that were trained on say little; remove them from one side.",
  }),
  "data/overlap-folded": row<{ count: number; first: number; second: number; set: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, first, second, set }) =>
      `${counted(count, `${set} record`)} ${count === 1 ? "differs from a training record" : "differ from training records"} only in case and white space; ${set} record ${second} is training record ${first}.`,
    help: () => "Scores on records that were as good as trained on say little; remove them from one side.",
  }),
  "data/overlap-alike": row<{
    count: number;
    first: number;
    second: number;
    set: string;
    difference: string;
  }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, first, second, set, difference }) =>
      `${counted(count, `${set} record`)} ${count === 1 ? "looks like a training record and is" : "look like training records and are"} not the same; ${set} record ${second} beside training record ${first}: ${difference}.`,
    help: () => "Scores on records that were as good as trained on say little; remove them from one side.",
  }),
  "data/batch-exceeds-data": row<{ batch: number; accumulate: number; records: number }>({
    exit: "invalid",
    severity: "warning",
    message: ({ batch, accumulate, records }) =>
      `One optimiser step takes ${batch * accumulate} records (\`batch_size\` ${batch} × \`accumulate_steps\` ${accumulate}), and there ${records === 1 ? "is" : "are"} only ${counted(records, "training record")}: every epoch is a single step.`,
    help: () => "Lower `accumulate_steps` or `batch_size`, so that an epoch has several steps.",
  }),
  "data/warmup-exceeds-run": row<{ warmup: number; steps: number }>({
    exit: "invalid",
    severity: "warning",
    message: ({ warmup, steps }) =>
      `\`warmup_steps\` is ${warmup}, and the run has ${counted(steps, "optimiser step")}: the learning rate never reaches its value.`,
    help: () => "Lower `warmup_steps`, or say `warmup_ratio: 0.1`, which follows the length of the run.",
  }),
  "data/digest-mismatch": row<{ name: string; expected: string; got: string }>({
    exit: "invalid",
    message: ({ name, expected, got }) =>
      `The records of data asset \`${name}\` are not those of its digest: they have ${got}, not ${expected}.`,
    help: ({ got }) => `Restore the records; if the change is meant, write \`digest: ${got}\`.`,
  }),
  "data/column-missing": row<{
    column: string;
    record: number;
    asset: string;
    place: string;
    fields: readonly string[];
    nearest?: string | undefined;
  }>({
    exit: "invalid",
    message: ({ column, record, asset, place }) =>
      `Record ${record} has no column \`${column}\`, which data asset \`${asset}\` requires (${place}).`,
    help: ({ fields, nearest }) =>
      nearest === undefined
        ? `Its columns are ${fields.length === 0 ? "none" : fields.join(", ")}; add the column, or write \`required: false\`.`
        : `Did you mean \`${nearest}\`?`,
  }),
  "data/column-type": row<{
    column: string;
    record: number;
    got: string;
    expected: string;
    asset: string;
    place: string;
  }>({
    exit: "invalid",
    message: ({ column, record, got, expected, asset, place }) =>
      `Column \`${column}\` of record ${record} is ${got}; data asset \`${asset}\` says ${expected} (${place}).`,
    help: () => "Correct the record, or the `type` of the column.",
  }),
  "data/column-length": row<{
    column: string;
    record: number;
    length: number;
    limit: number;
    which: "min_length" | "max_length";
    asset: string;
    place: string;
  }>({
    exit: "invalid",
    message: ({ column, record, length, limit, which, asset, place }) =>
      `Column \`${column}\` of record ${record} has ${counted(length, "character")}; \`${which}\` of data asset \`${asset}\` is ${limit} (${place}).`,
    help: ({ which }) => `Correct the record, or \`${which}\`.`,
  }),
  "data/column-value": row<{
    column: string;
    record: number;
    got: string;
    values: readonly string[];
    nearest?: string | undefined;
    asset: string;
    place: string;
  }>({
    exit: "invalid",
    message: ({ column, record, got, asset, place }) =>
      `Column \`${column}\` of record ${record} is \`${got}\`, none of the \`values\` of data asset \`${asset}\` (${place}).`,
    help: ({ values, nearest }) =>
      nearest === undefined
        ? `Values: ${values.slice(0, 20).join(", ")}${values.length > 20 ? ", …" : ""}.`
        : `Did you mean \`${nearest}\`?`,
  }),
  "data/column-range": row<{
    column: string;
    record: number;
    got: number;
    limit: number;
    which: "minimum" | "maximum";
    asset: string;
    place: string;
  }>({
    exit: "invalid",
    message: ({ column, record, got, limit, which, asset, place }) =>
      `Column \`${column}\` of record ${record} is ${got}; the \`${which}\` of data asset \`${asset}\` is ${limit} (${place}).`,
    help: ({ which }) => `Correct the record, or \`${which}\`.`,
  }),
  "data/label-prefix": row<{ first: string; second: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ first, second }) =>
      `To the tokenizer, the label \`${second}\` begins with all tokens of \`${first}\`: only the end of the answer tells them apart.`,
    help: () => "Rename one of them, so that the first tokens already differ.",
  }),
  "data/begin-token-twice": row<{ token: string; count?: number | undefined; record?: number | undefined }>({
    exit: "invalid",
    severity: "warning",
    message: ({ token, count, record }) =>
      count === undefined
        ? `The template begins with \`${token}\`, which the tokenizer adds: the model reads it twice.`
        : `${counted(count, "source")} begin${count === 1 ? "s" : ""} with \`${token}\`, which the tokenizer adds (the first is record ${record}): the model reads it twice.`,
    help: ({ token }) => `Leave \`${token}\` out.`,
  }),
  "data/source-ends": row<{ token: string; count?: number | undefined; record?: number | undefined }>({
    exit: "invalid",
    severity: "warning",
    message: ({ token, count, record }) =>
      count === undefined
        ? `The template ends with \`${token}\`: the model reads an end before it answers.`
        : `${counted(count, "source")} end${count === 1 ? "s" : ""} with \`${token}\` (the first is record ${record}): the model reads an end before it answers.`,
    help: ({ token }) =>
      `Leave \`${token}\` out, unless the model was trained so; the end of an answer is added by itself.`,
  }),
  "data/answer-cut": row<{
    count: number;
    record: number;
    set: string;
    end: string;
    kind: "token" | "stop";
  }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, record, set, end, kind }) =>
      `${counted(count, `${set} answer`)} go${count === 1 ? "es" : ""} on behind ${kind === "token" ? "the end token" : "the stop sequence"} ${JSON.stringify(end)} (the first is record ${record}), where generation ends: ${set === "evaluation" ? `no model can write ${count === 1 ? "it, and it counts" : "them, and they count"} as wrong` : "the rest is learned and never written"}.`,
    help: ({ kind }) =>
      kind === "token"
        ? "Remove the end token from within answers: one is added behind them by itself."
        : "Choose a stop sequence that no answer holds, or end the answers with it.",
  }),
  "data/answer-blank": row<{ count: number; record: number; set: string; answer: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, record, set, answer }) =>
      `${counted(count, `${set} answer`)} ${count === 1 ? "is" : "are"} white space alone; record ${record}: ${answer}.`,
    help: () =>
      "White space is left out when answers are compared: a model that writes nothing is right then. Fill it in, or remove the record.",
  }),
  "data/answer-space": row<{ count: number; record: number; set: string; answer: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, record, set, answer }) =>
      `${counted(count, `${set} answer`)} begin${count === 1 ? "s" : ""} or end${count === 1 ? "s" : ""} with white space; record ${record}: ${answer}.`,
    help: ({ set }) =>
      set === "evaluation"
        ? "It is left out when answers are compared. Remove it, unless training answers have it, too."
        : "It is learned as it stands, and left out when answers are compared. Remove it, unless the model is meant to write it.",
  }),
  "data/answer-special": row<{ count: number; record: number; set: string; tokens: readonly string[] }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, record, set, tokens }) =>
      `${counted(count, `${set} answer`)} begin${count === 1 ? "s" : ""} or end${count === 1 ? "s" : ""} with ${listed(tokens.map((token) => `\`${token}\``))}; the first is record ${record}.`,
    help: () =>
      "Remove special tokens from answers: the end token is added by itself, once, and answers are compared without them.",
  }),
  "data/label-space": row<{ count: number; label: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, label }) =>
      `${counted(count, "label")} begin${count === 1 ? "s" : ""} or end${count === 1 ? "s" : ""} with white space: ${label}.`,
    help: () =>
      "It is scored as it stands, and left out when answers are compared. Remove it from labels and records, unless the model is meant to write it.",
  }),
  "data/label-special": row<{ label: string; token: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ label, token }) =>
      `The label \`${label}\` has the special token \`${token}\` at its end or beginning.`,
    help: () => "Remove it from labels and records: the end token is added by itself, once.",
  }),
  "data/init-text-cut": row<{ tokens: number; virtual: number }>({
    exit: "invalid",
    severity: "warning",
    message: ({ tokens, virtual }) =>
      `\`init_text\` has ${counted(tokens, "token")} for ${counted(virtual, "virtual token")}: its end is cut off.`,
    help: ({ tokens }) => `Shorten the text, or set \`num_virtual_tokens: ${tokens}\`.`,
  }),
  "data/init-text-repeated": row<{ tokens: number; virtual: number }>({
    exit: "invalid",
    severity: "warning",
    message: ({ tokens, virtual }) =>
      `\`init_text\` has ${counted(tokens, "token")} for ${counted(virtual, "virtual token")}: it is repeated until they are filled.`,
    help: ({ tokens }) => `Lengthen the text, or set \`num_virtual_tokens: ${tokens}\`.`,
  }),
  "data/text-out-of-room": row<{ tokens: number; asked: number }>({
    exit: "invalid",
    severity: "warning",
    message: ({ tokens, asked }) =>
      `The text ends after ${counted(tokens, "token")} of the ${asked} that it may have: the base model has no position left.`,
    help: () => "Shorten what it goes on from, or lower `max_new_tokens`.",
  }),
  "data/generation-room": row<{
    count: number;
    record: number;
    room: number;
    asked: number;
    limit: number;
    set: string;
  }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, record, room, asked, limit, set }) =>
      `Behind ${counted(count, `${set} record`)} the base model has no room for \`max_new_tokens\` ${asked}: after record ${record} at most ${counted(room, "token")} of its ${limit} positions are left.`,
    help: () =>
      "Lower `max_new_tokens`, `max_input_tokens` or `num_virtual_tokens`, or expect shorter answers.",
  }),
  "data/too-long": row<{ count: number; record: number; tokens: number; limit: number; which?: string }>({
    exit: "invalid",
    message: ({ count, record, tokens, limit, which }) =>
      `${counted(count, "record")} ${count === 1 ? "is" : "are"} longer than \`${which}\` (${limit}); record ${record} has ${tokens} tokens.`,
    help: ({ which = "max_input_tokens" }) =>
      `Raise \`${which}\`, shorten the record, or choose \`on_too_long: drop\`, \`truncate_left\` or \`truncate_right\`.`,
  }),
  "data/dropped": row<{ count: number; set: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, set }) =>
      `${counted(count, `${set} record`)} ${count === 1 ? "is" : "are"} left out as longer than the token limits.`,
    help: () => "Raise `max_input_tokens` or `max_output_tokens` to keep them.",
  }),
  "data/truncated": row<{
    count: number;
    set: string;
    lost: string;
    /** Where the limit is an adapter's, which nobody can raise. */
    isAdapters?: boolean | undefined;
  }>({
    exit: "invalid",
    severity: "warning",
    message: ({ count, set, lost }) =>
      `${counted(count, `${set} record`)} ${count === 1 ? "is" : "are"} cut to the token limits: ${lost}.`,
    help: ({ isAdapters = false }) =>
      isAdapters
        ? "Shorten them: the limit is the `max_input_tokens` that the adapter was tuned with."
        : "Raise `max_input_tokens` or `max_output_tokens` to keep them whole.",
  }),
  "data/text-cut": row<{ limit: number; lost: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ limit, lost }) =>
      `The text is cut to the ${counted(limit, "token")} that the adapter was tuned to read (\`max_input_tokens\`): it loses ${lost}.`,
    help: () =>
      "Shorten the text: the limit is the adapter's, and the records that it was tuned on were cut alike.",
  }),
  "data/template-too-long": row<{
    tokens: number;
    limit: number;
    /** Where the limit is an adapter's, which nobody can raise. */
    isAdapters?: boolean | undefined;
  }>({
    exit: "invalid",
    message: ({ tokens, limit }) =>
      `The template has ${tokens} tokens when nothing is left of its fields, more than the limit of ${limit}.`,
    help: ({ isAdapters = false }) =>
      isAdapters
        ? "Shorten the template: the limit is the `max_input_tokens` that the adapter was tuned with; only fields are cut."
        : "Shorten the template, or raise `max_input_tokens`; only the fields of a record are cut.",
  }),
  "data/context-overflow": row<{
    count: number;
    record: number;
    positions: number;
    limit: number;
    /** Left out by the engine, which knows of one set alone. */
    set?: string;
  }>({
    exit: "invalid",
    message: ({ count, record, positions, limit, set }) =>
      `${counted(count, set === undefined ? "record" : `${set} record`)} ${count === 1 ? "does" : "do"} not fit the base model: record ${record} needs ${positions} positions with the virtual tokens, it has ${limit}.`,
    help: () => "Lower `num_virtual_tokens`, `max_input_tokens` or `max_output_tokens`.",
  }),
  "data/prompt-too-long": row<{ tokens: number; limit: number }>({
    exit: "invalid",
    message: ({ tokens, limit }) =>
      `\`num_virtual_tokens\` is ${tokens}, and the base model has ${limit} positions: no record has room behind the prompt.`,
    help: () => "Lower it; 16 to 100 are usual.",
  }),
  "data/text-too-long": row<{ positions: number; limit: number }>({
    exit: "invalid",
    message: ({ positions, limit }) =>
      `The text needs ${positions} positions with the virtual tokens; the base model has ${limit}.`,
    help: () => "Shorten the text, or choose a base model that reads longer ones.",
  }),
  "data/all-dropped": row<{ records: number }>({
    exit: "invalid",
    message: ({ records }) => `All ${counted(records, "record")} were dropped as too long.`,
    help: () =>
      "Raise `max_input_tokens` or `max_output_tokens`, or choose `truncate_left` or `truncate_right`.",
  }),
  "data/more-problems": row<{ count: number }>({
    exit: "invalid",
    last: true,
    message: ({ count }) =>
      `${counted(count, "more problem")} in this file ${count === 1 ? "is" : "are"} not listed.`,
    help: () => "Correct the ones above and try again.",
  }),
  "data/template-mismatch": row<{ problem: string }>({
    exit: "invalid",
    severity: "warning",
    message: ({ problem }) => problem,
    help: () => "Give training and held-out records the same form; instructions belong into the verbalizer.",
  }),
};

/** Characters of a line that a sentence shows. */
const MOST_SHOWN = 100;

function shownLine(values: readonly string[]): string {
  const line = [...values].join(", ");
  return `\`${line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line}\``;
}
