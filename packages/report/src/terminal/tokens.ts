import type { DataPreview, PreviewedRecord, Token } from "@tunesmith/contracts";
import pc from "picocolors";
import stringWidth from "string-width";
import { count, plural } from "../format.js";
import { fit, oneLine, palette, type Screen } from "./screen.js";
import { wrap } from "./wrap.js";

/** Records as the base model gets them: after the template, token by token, with what is cut. */
export function previewLines(preview: DataPreview, screen: Screen): string[] {
  const style = palette(screen);
  const { name, verbalizer, max_input_tokens, max_output_tokens, records } = preview;
  const tokens = records.flatMap((record) => [
    ...(record.tokens?.source ?? []),
    ...(record.tokens?.target ?? []),
  ]);
  const limits = `at most ${count(max_input_tokens)} input and ${count(max_output_tokens)} output tokens`;
  return [
    style.strong(name),
    ...wrap(`${style.quiet("template")} ${oneLine(verbalizer)}`, screen.columns),
    style.quiet(limits),
    ...(tokens.length > 0 ? wrap(legend(screen), screen.columns) : []),
    ...(!screen.color && tokens.some(isMore)
      ? [style.quiet(`${moreMark(screen)} spells the character before it, too`)]
      : []),
    ...records.flatMap((record) => ["", ...recordLines(record, screen)]),
  ];
}

/** Whether a token only spells more of a character that the one before it tells; colours show the text alone. */
function isMore({ text, start, end, special }: Token): boolean {
  return text === "" && !special && end > start;
}

function moreMark({ unicode }: Screen): string {
  return unicode ? "·" : "~";
}

function legend(screen: Screen): string {
  const style = palette(screen);
  return screen.color
    ? `${tokenPaint(screen, 0)("one")}${tokenPaint(screen, 1)(" token")}${tokenPaint(screen, 0)(" each")}  ${cutPaint(screen)("cut off")}  ${style.quiet("<added by the tokenizer>")}`
    : style.quiet("tokens between |, what is cut off between [[ and ]], <added by the tokenizer>");
}

const fates = {
  whole: "",
  cut: "cut to the limits",
  dropped: "left out: too long",
  refused: "refused: too long",
};

function recordLines(record: PreviewedRecord, screen: Screen): string[] {
  const style = palette(screen);
  const { set, file, line, number, source, target, tokens } = record;
  const fate = tokens === null ? "" : fates[tokens.fate];
  const title = [
    style.strong(`${set} ${count(number)}`),
    style.quiet(
      fit(`${oneLine(file)}:${line}`, Math.max(20, screen.columns - 40), screen.unicode ? "…" : "..."),
    ),
    ...(fate === "" ? [] : [(tokens?.fate === "cut" ? style.validation : style.bad)(fate)]),
  ].join("  ");
  if (tokens === null) {
    return [
      title,
      ...textLines("input", source, screen),
      ...(target === null ? [] : textLines("output", target, screen)),
    ];
  }
  return [
    title,
    ...tokenLines("input", tokens.source, counted(tokens.source_tokens, tokens.kept_source_tokens), screen),
    ...(target === null
      ? []
      : tokenLines(
          "output",
          tokens.target,
          counted(tokens.target_tokens, tokens.kept_target_tokens),
          screen,
        )),
  ];
}

function counted(all: number, kept: number): string {
  return kept === all ? plural(all, "token") : `${count(kept)} of ${plural(all, "token")} kept`;
}

/** Cells before the text of a record. */
const indent = "    ";

function textLines(what: string, text: string, screen: Screen): string[] {
  const style = palette(screen);
  return [
    `  ${style.quiet(what)}`,
    ...wrap(oneLine(text), screen.columns - indent.length).map((line) => indent + line),
  ];
}

/** Tokens in alternating colours, or between bars where there is no colour; line breaks of the text begin new lines. */
function tokenLines(what: string, tokens: readonly Token[], figures: string, screen: Screen): string[] {
  const style = palette(screen);
  const lines: string[] = [];
  let line = "";
  let width = 0;
  const room = Math.max(20, screen.columns - indent.length);
  const put = (cell: string, cells: number): void => {
    if (width > 0 && width + cells > room) flush();
    line += cell;
    width += cells;
  };
  const flush = (): void => {
    lines.push(`${indent}${line}`);
    line = "";
    width = 0;
  };
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const text = shownText(token, screen);
    const opens = !token.kept && before?.kept !== false;
    const closes = !token.kept && tokens[index + 1]?.kept !== false;
    const marks = screen.color ? ["", "", ""] : [opens ? "[[" : "", closes ? "]]" : "", "|"];
    const cells = `${marks[0]}${text}${marks[1]}${marks[2]}`;
    const paint = !token.kept ? cutPaint(screen) : token.special ? style.quiet : tokenPaint(screen, index);
    put(screen.color ? paint(text) : cells, stringWidth(cells));
    if (token.text.endsWith("\n") && index < tokens.length - 1) flush();
  });
  if (line !== "") flush();
  return [`  ${style.quiet(`${what}, ${figures}`)}`, ...lines];
}

/** A token's text on one line; what the tokenizer adds stands in angle brackets. */
function shownText(token: Token, screen: Screen): string {
  if (isMore(token) && !screen.color) return moreMark(screen);
  const { text, special } = token;
  const safe = oneLine(text);
  const visible = screen.unicode ? safe.replaceAll("\\n", "⏎") : safe;
  return special && !visible.startsWith("<") ? `<${visible}>` : visible;
}

function tokenPaint(screen: Screen, index: number): (text: string) => string {
  const c = pc.createColors(screen.color);
  return index % 2 === 0 ? (text) => c.black(c.bgCyan(text)) : (text) => c.black(c.bgWhite(text));
}

function cutPaint(screen: Screen): (text: string) => string {
  const c = pc.createColors(screen.color);
  return (text) => c.strikethrough(c.red(text));
}
