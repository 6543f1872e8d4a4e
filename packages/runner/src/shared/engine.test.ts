import { expect, it } from "vitest";
import { loadEngine, whole } from "./engine.js";

it("takes no addon whose binary is older than its loader", async () => {
  const engine = await loadEngine();
  expect(whole(engine)).toBe(engine);
  // What the loader exports of a binary that was built before.
  expect(() => whole({ ...engine, tokenize: undefined })).toThrow(
    "its binary is older than these packages and lacks tokenize",
  );
});
