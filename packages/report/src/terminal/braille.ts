/** A canvas of dots, two wide and four high in each terminal cell (Unicode braille patterns, U+2800). */
export class BrailleCanvas {
  readonly width: number;
  readonly height: number;
  readonly #cells: Uint8Array;

  constructor(
    readonly columns: number,
    readonly rows: number,
  ) {
    this.width = columns * 2;
    this.height = rows * 4;
    this.#cells = new Uint8Array(columns * rows);
  }

  /** Sets the dot at x from the left and y from the top; outside the canvas nothing happens. */
  dot(x: number, y: number): void {
    const column = Math.floor(x / 2);
    const row = Math.floor(y / 4);
    if (column < 0 || column >= this.columns || row < 0 || row >= this.rows) return;
    const bit = bits[y - row * 4]![x - column * 2]!;
    this.#cells[row * this.columns + column]! |= bit;
  }

  /** Dots on the vertical between two heights, both included. */
  vertical(x: number, from: number, to: number): void {
    for (let y = Math.min(from, to); y <= Math.max(from, to); y++) this.dot(x, y);
  }

  /** The pattern of one cell, 0 when it is empty. */
  cell(column: number, row: number): number {
    return this.#cells[row * this.columns + column] ?? 0;
  }
}

/** The character of a pattern; a space when empty. In ASCII: where the dots lie. */
export function glyph(pattern: number, unicode: boolean): string {
  if (pattern === 0) return " ";
  if (unicode) return String.fromCharCode(0x2800 + pattern);
  const upper = (pattern & 0b0001_1011) !== 0;
  const lower = (pattern & 0b1110_0100) !== 0;
  return upper && lower ? "|" : upper ? "'" : ".";
}

/** Dot numbering of the Unicode block: rows from the top, columns from the left. */
const bits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
];
