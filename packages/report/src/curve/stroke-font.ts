/**
 * A single-line typeface of our own for pictures that must show the same text on every machine, one without any
 * font included. Units: x-height 5.2, ascender 7.4, baseline at 0, y downwards; the width of a stroke is the
 * drawing's choice.
 */
interface Glyph {
  /** How far the next character stands. */
  advance: number;
  /** SVG path data, strokes only. */
  path: string;
}

/** Units per font size. */
const unitsPerEm = 10;
/** Units between two characters, beside what each brings along. */
const spacing = 0.3;

/** Text as one SVG path at the origin, and its width; both in pixels at the font size. */
export function strokes(text: string, fontSize: number): { paths: readonly Placed[]; width: number } {
  const scale = fontSize / unitsPerEm;
  let at = 0;
  const paths: Placed[] = [];
  for (const char of text) {
    const { advance, path } = glyphOf(char);
    if (path !== "") paths.push({ x: at * scale, path });
    at += advance + spacing;
  }
  return { paths, width: at * scale };
}

/** One glyph's path in font units and where it begins, in pixels. */
export interface Placed {
  x: number;
  path: string;
}

/** Pixels in a font unit. */
export function unit(fontSize: number): number {
  return fontSize / unitsPerEm;
}

/** A capital is its small letter, taller than which none is needed here; what is not in the table is a box. */
function glyphOf(char: string): Glyph {
  return glyphs[char] ?? glyphs[char.toLowerCase()] ?? box;
}

const box: Glyph = { advance: 5.8, path: "M.9 -6.8H4.9V0H.9Z" };

const leftBowl = "M5.15 -2.6A2.2 2.6 0 1 1 .75 -2.6A2.2 2.6 0 1 1 5.15 -2.6";
const rightBowl = "M.75 -2.6A2.2 2.6 0 1 1 5.15 -2.6A2.2 2.6 0 1 1 .75 -2.6";
const arch = "M.75 -3.1A2 2.1 0 0 1 4.75 -3.1V0";

const glyphs: Readonly<Record<string, Glyph>> = {
  " ": { advance: 3, path: "" },
  a: { advance: 5.9, path: `M5.15 -5.2V0${leftBowl}` },
  b: { advance: 5.9, path: `M.75 -7.4V0${rightBowl}` },
  c: { advance: 5.1, path: "M4.7 -4.2A2.2 2.6 0 1 0 4.7 -1" },
  d: { advance: 5.9, path: `M5.15 -7.4V0${leftBowl}` },
  e: { advance: 5.7, path: "M.8 -2.75H5.05A2.15 2.5 0 1 0 4.5 -.9" },
  f: { advance: 3.5, path: "M3.5 -7.25Q1.6 -7.8 1.6 -5.6V0M.4 -5.2H3.2" },
  g: { advance: 5.9, path: `M5.15 -5.2V-.1Q5.15 2.1 3 2.1Q1.8 2.1 1 1.5${leftBowl}` },
  h: { advance: 5.5, path: `M.75 -7.4V0${arch}` },
  i: { advance: 1.8, path: "M.9 -5.2V0M.9 -7.1V-7" },
  j: { advance: 2.2, path: "M1.4 -5.2V.5Q1.4 2.1 -.1 2.1M1.4 -7.1V-7" },
  k: { advance: 4.9, path: "M.75 -7.4V0M4.3 -5.2L.75 -1.9M2.1 -3.1L4.5 0" },
  l: { advance: 1.8, path: "M.9 -7.4V0" },
  m: {
    advance: 8.5,
    path: "M.75 -5.2V0M.75 -3.4A1.75 1.8 0 0 1 4.25 -3.4V0M4.25 -3.4A1.75 1.8 0 0 1 7.75 -3.4V0",
  },
  n: { advance: 5.5, path: `M.75 -5.2V0${arch}` },
  o: { advance: 5.9, path: rightBowl },
  p: { advance: 5.9, path: `M.75 -5.2V2.1${rightBowl}` },
  q: { advance: 5.9, path: `M5.15 -5.2V2.1${leftBowl}` },
  r: { advance: 3.5, path: "M.75 -5.2V0M.75 -2.8Q.85 -5.2 3.2 -5.15" },
  s: {
    advance: 4.8,
    path: "M4 -4.35Q3.6 -5.2 2.4 -5.2Q.8 -5.2 .8 -3.95Q.8 -2.95 2.4 -2.65Q4.2 -2.3 4.2 -1.3Q4.2 0 2.4 0Q1.05 0 .6 -.95",
  },
  t: { advance: 3.7, path: "M1.6 -6.7V-1.6Q1.6 0 3.4 -.1M.4 -5.2H3.3" },
  u: { advance: 5.5, path: "M.75 -5.2V-2.1A2 2.1 0 0 0 4.75 -2.1M4.75 -5.2V0" },
  v: { advance: 5, path: "M.4 -5.2L2.5 0L4.6 -5.2" },
  w: { advance: 7.4, path: "M.4 -5.2L2 0L3.7 -5L5.4 0L7 -5.2" },
  x: { advance: 5, path: "M.5 -5.2L4.5 0M4.5 -5.2L.5 0" },
  y: { advance: 5.1, path: "M.4 -5.2L2.6 -.1M4.7 -5.2L2.4 .9Q1.9 2.2 .7 2.1" },
  z: { advance: 4.9, path: "M.6 -5.2H4.3L.6 0H4.4" },
  "0": { advance: 5.8, path: "M.8 -3.6A2.1 3.6 0 1 1 5 -3.6A2.1 3.6 0 1 1 .8 -3.6" },
  "1": { advance: 5.8, path: "M1.4 -5.8L3.3 -7.2V0" },
  "2": { advance: 5.8, path: "M.9 -5.3A2 1.9 0 0 1 4.8 -5.3Q4.8 -4.3 3.7 -3.1L.9 0H5" },
  "3": {
    advance: 5.8,
    path: "M1 -6.2Q1.5 -7.2 2.8 -7.2A1.85 1.7 0 0 1 2.8 -3.8H2.2M2.8 -3.8A2.05 1.9 0 0 1 2.8 0Q1.3 0 .8 -1.2",
  },
  "4": { advance: 5.8, path: "M4 0V-7.2L.6 -1.9H5.3" },
  "5": {
    advance: 5.8,
    path: "M4.6 -7.2H1.5L1.1 -4Q1.8 -4.6 2.8 -4.6A2.15 2.3 0 0 1 2.8 0Q1.4 0 .8 -1.1",
  },
  "6": {
    advance: 5.8,
    path: "M4.3 -7.1Q.8 -6.6 .8 -2.3A2.1 2.3 0 1 0 5 -2.3A2.1 2.3 0 0 0 .85 -2.3",
  },
  "7": { advance: 5.8, path: "M.8 -7.2H5L2.3 0" },
  "8": {
    advance: 5.8,
    path: "M1.1 -5.5A1.8 1.7 0 1 1 4.7 -5.5A1.8 1.7 0 1 1 1.1 -5.5M.75 -1.9A2.15 1.9 0 1 1 5.05 -1.9A2.15 1.9 0 1 1 .75 -1.9",
  },
  "9": {
    advance: 5.8,
    path: "M1.5 -.1Q5 -.6 5 -4.9A2.1 2.3 0 1 0 .8 -4.9A2.1 2.3 0 0 0 4.95 -4.9",
  },
  ".": { advance: 2.1, path: "M1.05 -.1V0" },
  ",": { advance: 2.1, path: "M1.15 -.1L.7 1.3" },
  ":": { advance: 2.1, path: "M1.05 -.1V0M1.05 -4.1V-4" },
  "·": { advance: 2.2, path: "M1.1 -2.9V-2.8" },
  "-": { advance: 3.6, path: "M.6 -2.6H3" },
  "−": { advance: 5.8, path: "M.9 -3.4H4.9" },
  "+": { advance: 5.8, path: "M.9 -3.4H4.9M2.9 -5.4V-1.4" },
  _: { advance: 5, path: "M.3 1H4.7" },
  "/": { advance: 3.6, path: "M.4 .9L3.2 -7.6" },
  "(": { advance: 2.6, path: "M2 -7.9Q.7 -5.9 .7 -3.2Q.7 -.5 2 1.5" },
  ")": { advance: 2.6, path: "M.6 -7.9Q1.9 -5.9 1.9 -3.2Q1.9 -.5 .6 1.5" },
};
