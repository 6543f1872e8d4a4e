import { expect, test } from "vitest";
import { exitCodeOf } from "./diagnostic.js";
import { fromNative } from "./from-native.js";

test("a failure of the engine keeps its sentence and gets the table's next step and exit code", () => {
  const one = fromNative({
    code: "weights/truncated",
    message: "model.safetensors ends at byte 10",
    details: { file: "x" },
  });
  expect(one.message).toBe("model.safetensors ends at byte 10.");
  expect(one.help).toContain("again");
  expect(exitCodeOf([one])).toBe(3);
});

test("a code that the table does not know is reported as a bug, with what the engine said", () => {
  const one = fromNative({ code: "weights/unheard-of", message: "odd" });
  expect(one.code).toBe("internal/unknown-code");
  expect(one.message).toContain("odd");
  expect(exitCodeOf([one])).toBe(70);
});
