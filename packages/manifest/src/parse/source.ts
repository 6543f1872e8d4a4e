import { sourceFrame, type Where } from "@tunesmith/diagnostics";

/** The text of one file, and places in it. */
export class Source {
  readonly #lines: string[];
  readonly #starts: number[];

  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    this.#lines = text.split(/\r\n|\n/);
    this.#starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** Line from 1 of an offset in UTF-16 units. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /**
   * A text in the line of an offset that begins with two braces and stands in no quotes: to YAML a mapping whose key is
   * a mapping, to whoever wrote it a placeholder.
   */
  unquotedTemplateAt(offset: number): { text: string; start: number } | undefined {
    const line = this.lineOf(offset);
    const found = /(?:^|:|-)[ \t]+(\{\{.*?)[ \t]*(?:[ \t]#.*)?$/.exec(this.#lines[line - 1] ?? "");
    const [whole, text] = found ?? [];
    if (whole === undefined || text === undefined) return undefined;
    return { text, start: (this.#starts[line - 1] ?? 0) + found!.index + whole.indexOf("{{") };
  }

  /** The place of the text from `start` to `end` (UTF-16 units), marked up to the end of the line. */
  where(start: number, end: number, pointer?: string): Where {
    const line = this.lineOf(start);
    const unit = start - (this.#starts[line - 1] ?? 0);
    const text = this.#lines[line - 1] ?? "";
    const length = Math.max(1, Math.min(end - start, text.length - unit));
    return {
      file: this.name,
      line,
      column: charactersBefore(text, unit) + 1,
      ...(pointer === undefined ? {} : { pointer }),
      frame: sourceFrame(this.#lines, line, unit + 1, length),
    };
  }
}

/** Characters (code points) of a line before a UTF-16 unit: an emoji is one column. */
function charactersBefore(line: string, unit: number): number {
  const pairs = line.slice(0, unit).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
  return Math.min(unit, line.length) - pairs;
}
