import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { asStrokes } from "./lettering.js";
import { curvePng } from "./png-curve.js";
import { strokes } from "./stroke-font.js";
import { curveSvg, mostCurves } from "./svg-curve.js";
import { sampleCurve } from "../testing/sample-curve.js";

const curve = sampleCurve();

/** Rows of RGBA bytes of a PNG. */
function pixelsOf(png: Uint8Array): {
  width: number;
  height: number;
  at: (x: number, y: number) => number[];
} {
  const view = Buffer.from(png);
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${view.toString("base64")}"/></svg>`;
  const { pixels } = new Resvg(image).render();
  return { width, height, at: (x, y) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)] };
}

/** Dark pixels where the title stands. */
async function ink(name: string): Promise<number> {
  const { at } = pixelsOf((await curvePng([{ name, curve }]))!);
  let dark = 0;
  for (let y = 10; y < 64; y++) for (let x = 104; x < 1700; x++) if (at(x, y)[0]! < 100) dark++;
  return dark;
}

describe("curve as PNG", () => {
  it("is the same bytes every time, twice as large as the drawing", async () => {
    const png = (await curvePng([{ name: "one", curve }]))!;
    expect(Buffer.from(png).equals((await curvePng([{ name: "one", curve }]))!)).toBe(true);
    expect(pixelsOf(png)).toMatchObject({ width: 1760, height: 840 });
  });

  it("shows its words without any font: a longer title leaves more ink", async () => {
    const [short, long] = [await ink("a"), await ink("abcdefgh-0123")];
    expect(short).toBeGreaterThan(20);
    expect(long).toBeGreaterThan(5 * short);
  });

  it("has a glyph of its own for every character of a name and of its own words", () => {
    const used = "abcdefghijklmnopqrstuvwxyz0123456789.-, ·:()/+−_";
    const box = strokes("☃", 10).paths[0]!.path;
    const drawn = Array.from(used)
      .filter((char) => char !== " ")
      .map((char) => strokes(char, 10).paths[0]!.path);
    expect(drawn).not.toContain(box);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(asStrokes("tick", 100, 0, "12", "end")).toMatch(/^<path [^<>]*\/><path [^<>]*\/>$/);
  });
});

describe("several runs in one drawing", () => {
  const many = Array.from({ length: mostCurves }, (_, run) => ({ name: `run-${run}`, curve }));

  it("has a colour for each in both themes, and a legend within the picture", () => {
    const svg = curveSvg(many);
    for (const { name } of many) expect(svg).toContain(`>${name}</text>`);
    const colors = [...svg.matchAll(/\.run-\d \.raw,[^{]*\{stroke:(#[0-9a-f]{6})\}/g)].map(([, hex]) => hex);
    expect(colors).toHaveLength(2 * mostCurves);
    expect(new Set(colors).size).toBe(2 * mostCurves);
    for (const [, x] of svg.matchAll(/<text class="tick" x="([\d.]+)"/g)) expect(Number(x)).toBeLessThan(870);
  });

  it("looks the same as SVG alone where there is only one", () => {
    expect(curveSvg([{ name: "one", curve }])).not.toContain('class="run-0"');
  });
});
