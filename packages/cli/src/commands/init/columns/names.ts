/** What columns of texts are called. */
const texts = ["input", "text", "review", "comment", "sentence", "question", "prompt", "body", "message"];
/** What columns of answers are called. */
const answers = [
  "output",
  "target",
  "answer",
  "label",
  "labels",
  "class",
  "category",
  "sentiment",
  "stars",
  "rating",
  "score",
];
/** What columns of texts and of answers are called, too, where none is called as above. */
const further = {
  text: ["instruction", "query", "utterance", "tweet", "document", "article", "content"],
  answer: ["response", "completion", "reply", "summary", "intent", "emotion", "topic"],
} as const;
/** What columns are called that number records, or say when one was made. */
const marks = ["id", "uuid", "index", "key", "number", "nr", "no", "row", "date", "time", "timestamp"];

/** What a column may hold. */
export type Role = "text" | "answer";

const names: Readonly<Record<Role, readonly string[]>> = { text: texts, answer: answers };

/** A name of more words is a sentence. */
const mostWords = 4;

/**
 * The columns whose name says that they hold `role`: those that are called so, else those with such a word in their
 * name (`review_text`, `starRating`), else those with a rarer one (`instruction`, `response`). Of our own name, `input` or `output`, there is no doubt.
 */
export function namedSo(role: Role, columns: readonly string[]): string[] {
  const own = role === "text" ? "input" : "output";
  if (columns.includes(own)) return [own];
  const exact = columns.filter((column) => isCalled(role, column));
  if (exact.length > 0) return exact;
  const within = (known: readonly string[]): string[] =>
    columns.filter((column) => {
      const words = wordsOf(column);
      return words.length <= mostWords && words.some((word) => known.includes(word));
    });
  const found = within(names[role]);
  return found.length > 0 ? found : within(further[role]);
}

/** Whether a column is called as columns of `role` are. */
export function isCalled(role: Role, column: string): boolean {
  return names[role].includes(column.trim().toLowerCase());
}

/** Whether a column's name says that it tells records apart, or when they were made. */
export function isMark(column: string): boolean {
  return column.trim() === "" || wordsOf(column).some((word) => marks.includes(word));
}

function wordsOf(column: string): string[] {
  return column
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}
