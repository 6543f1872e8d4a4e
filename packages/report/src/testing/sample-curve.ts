import type { Curve } from "../curve/curve.js";

/** A plausible curve: ten epochs of nineteen steps, falling from 3.2 to about 0.1, with fixed noise. */
export function sampleCurve(): Curve {
  const steps = Array.from({ length: 190 }, (_, i) => ({
    step: i + 1,
    epoch: Math.floor(i / 19) + 1,
    loss: Math.max(0.005, base(i + 1) * (1 + 0.5 * noise(i))),
  }));
  const validation = Array.from({ length: 10 }, (_, e) => ({
    step: (e + 1) * 19,
    epoch: e + 1,
    loss: base((e + 1) * 19) * 1.25 + 0.02 + (e > 7 ? 0.02 * (e - 7) : 0),
  }));
  return { steps, validation };
}

function noise(i: number): number {
  return (((i * 2654435761) >>> 7) % 1000) / 1000 - 0.5;
}

function base(step: number): number {
  return 0.08 + 3.1 / (1 + (step / 14) * (step / 14));
}
