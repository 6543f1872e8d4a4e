import type { Size } from "./curve-plot.js";
import { lightTheme, rules, themeRules } from "./curve-style.js";
import { asStrokes } from "./lettering.js";
import { drawing, type NamedCurve } from "./svg-curve.js";

/** Pixels of the picture to one of the drawing: sharp on today's screens and in print. */
const pixelRatio = 2;

/**
 * The learning curves as a PNG, light, of twice the size's pixels: the same bytes on every machine, whatever fonts it
 * has, for words are drawn as lines. Null where the optional package `@resvg/resvg-js` is not installed.
 */
export async function curvePng(curves: readonly NamedCurve[], size?: Size): Promise<Uint8Array | null> {
  const resvg = await renderer();
  if (resvg === null) return null;
  const svg = drawing(curves, { size, style: `${themeRules(lightTheme)}${rules}`, lettering: asStrokes });
  const options = {
    fitTo: { mode: "zoom", value: pixelRatio },
    font: { loadSystemFonts: false },
  } as const;
  return new resvg.Resvg(svg, options).render().asPng();
}

/** The optional package, or null where it, or its binary for this platform, is missing. */
async function renderer() {
  try {
    return await import("@resvg/resvg-js");
  } catch {
    return null;
  }
}
