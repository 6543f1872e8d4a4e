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

  /** Line from 1 of a character offset. */
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

  /** The place of the characters from `start` to `end` (offsets), marked up to the end of the line. */
  where(start: number, end: number, pointer?: string): Where {
    const line = this.lineOf(start);
    const column = start - (this.#starts[line - 1] ?? 0) + 1;
    const text = this.#lines[line - 1] ?? "";
    const length = Math.max(1, Math.min(end - start, text.length - column + 1));
    return {
      file: this.name,
      line,
      column,
      ...(pointer === undefined ? {} : { pointer }),
      frame: sourceFrame(this.#lines, line, column, length),
    };
  }
}
