import { expect, test } from "vitest";
import { multiplyHigh, philox } from "./philox.js";

function block(key: [number, number], counter: [number, number, number, number]): string[] {
  const out = new Uint32Array(4);
  philox(key, counter, out);
  return [...out].map((word) => word.toString(16).padStart(8, "0"));
}

// Random123's known-answer tests (kat_vectors, philox4x32 with 10 rounds).
test("the published known answers", () => {
  expect(block([0, 0], [0, 0, 0, 0])).toEqual(["6627e8d5", "e169c58d", "bc57ac4c", "9b00dbd8"]);
  const ones = 0xffffffff;
  expect(block([ones, ones], [ones, ones, ones, ones])).toEqual([
    "408f276d",
    "41c83b0e",
    "a20bc7c6",
    "6d5451fd",
  ]);
  expect(block([0xa4093822, 0x299f31d0], [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344])).toEqual([
    "d16cfe09",
    "94fdcceb",
    "5001e420",
    "24126ea1",
  ]);
});

test("the upper half of a product equals exact arithmetic", () => {
  const words = [
    0, 1, 2, 0xffff, 0x10000, 0x1ffff, 0x7fffffff, 0x80000000, 0xd2511f53, 0xfffffffe, 0xffffffff,
  ];
  for (const a of words) {
    for (const b of words) {
      expect(multiplyHigh(a, b)).toBe(Number((BigInt(a) * BigInt(b)) >> 32n));
    }
  }
});
