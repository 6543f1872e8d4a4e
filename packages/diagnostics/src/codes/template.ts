import { row } from "../row.js";

/** A part of a template that cannot be meant as it is written. */
export interface Fault {
  got: string;
  meant: "field" | "answer" | "statement" | "text";
  /** The placeholder that was probably meant. */
  nearest?: string | undefined;
}

/** Templates: in manifests, in adapters and on the command line. */
export const templateCodes = {
  "manifest/template-without-placeholder": row<{ name: string }>({
    exit: "invalid",
    message: ({ name }) => `\`${name}\` has no placeholder: every record would become the same text.`,
    help: () => "Put `{{input}}` where the input of a record belongs (no spaces inside the braces).",
  }),
  "manifest/template-with-output": row<Fault & { name: string }>({
    exit: "invalid",
    message: ({ name, got }) => `\`${name}\` contains \`${got}\`: the model would read the answer.`,
    help: instead,
  }),
  "manifest/template-placeholder-syntax": row<Fault & { name: string }>({
    exit: "invalid",
    message: ({ name, got }) =>
      `In \`${name}\`, \`${got}\` is no placeholder: the model would read it as it stands.`,
    help: instead,
  }),
  "data/bad-template": row<Partial<Fault> & { problem: string }>({
    exit: "invalid",
    message: ({ problem }) => `The template cannot be used: ${problem}.`,
    help: ({ got, meant, nearest }) =>
      got === undefined || meant === undefined
        ? "A template is text with `{{input}}` where the input of a record belongs."
        : instead({ got, meant, nearest }),
  }),
  "data/template-trailing-space": row<{ name: string; isLine: boolean }>({
    exit: "invalid",
    severity: "warning",
    message: ({ name, isLine }) =>
      `\`${name}\` ends with ${isLine ? "a line break" : "white space"}: most vocabularies write a word and the space before it as one token, so the model answers worse behind a space of its own.`,
    help: ({ isLine }) =>
      isLine
        ? "End it with its last word: write `|-` where a block begins with `|`, which keeps the last line break. The embedded model, untuned, falls from 0.57 of right answers to 0.50 by it."
        : "End it with its last word or sign: the embedded model, untuned, falls from 0.57 of right answers to 0.48 by a space.",
  }),
  "data/unknown-placeholder": row<{
    placeholder: string;
    /** Placeholders of the fields that there are, the likeliest first. */
    fields: readonly string[];
    nearest?: string | undefined;
  }>({
    exit: "invalid",
    message: ({ placeholder }) =>
      `The template asks for \`${placeholder}\`, and the records have no such field.`,
    help: ({ fields, nearest }) =>
      `${nearest === undefined ? "" : `Did you mean \`${nearest}\`? `}Fields of the records: ${few(fields)}.`,
  }),
};

/** Fields listed in one sentence. */
const MOST_FIELDS = 20;

function few(fields: readonly string[]): string {
  const more = fields.length - MOST_FIELDS;
  return `${fields
    .slice(0, MOST_FIELDS)
    .map((field) => `\`${field}\``)
    .join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** What to write instead. */
function instead({ got, meant, nearest }: Fault): string {
  if (meant === "answer")
    return `Remove \`${got}\`; what the model is to learn follows the template by itself.`;
  if (meant === "statement")
    return "Templates have placeholders and no statements: prepare the records beforehand, as a column of their own.";
  if (meant === "text") return "Two braces open a placeholder: put a space between them where they are text.";
  return `Write \`${nearest}\`: two pairs of braces hold a name of letters, digits and underscores, or any name in double quotes, and nothing else.`;
}
