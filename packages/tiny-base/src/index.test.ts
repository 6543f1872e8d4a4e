import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { modelPath } from "@tunesmith/tiny-base";

const original = fileURLToPath(new URL("../../../examples/base-model", import.meta.url));

/** File name → SHA-256 of its bytes. */
const digests = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );

test("the package carries the model of the examples, byte for byte", () => {
  expect(digests(modelPath)).toEqual(digests(original));
});
