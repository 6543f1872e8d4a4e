import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { findBaseModel, identifyBaseModel, seeBaseModel } from "./index.js";

/** Changed model folders, and what transformers makes of them: the engine's test of the same file compares the logits. */
const golden = path.resolve(import.meta.dirname, "../../../native/golden");

interface Variant {
  name: string;
  model: string;
  set: Record<string, unknown>;
  remove: string[];
  tensors: unknown[];
  refused: string | null;
  warned: string[];
}

const { variants } = JSON.parse(readFileSync(path.join(golden, "variants.json"), "utf8")) as {
  variants: Variant[];
};
const root = mkdtempSync(path.join(tmpdir(), "tunesmith-variants-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A golden's base model with another config.json. */
function folder({ model, set, remove }: Pick<Variant, "model" | "set" | "remove">): string {
  const base = path.join(golden, model, "base");
  const target = mkdtempSync(path.join(root, "model-"));
  for (const file of readdirSync(base).filter((name) => name !== "config.json")) {
    symlinkSync(path.join(base, file), path.join(target, file));
  }
  const config = JSON.parse(readFileSync(path.join(base, "config.json"), "utf8")) as object;
  const kept = Object.entries({ ...config, ...set }).filter(([key]) => !remove.includes(key));
  writeFileSync(path.join(target, "config.json"), JSON.stringify(Object.fromEntries(kept)));
  return target;
}

/** What identifies all other folders: the names and digests of their files. */
function digestOfFiles(files: readonly string[]): string {
  const digest = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");
  const lines = [...files].sort().map((file) => `${digest(readFileSync(file))}  ${path.basename(file)}\n`);
  return digest(lines.join(""));
}

const contested = new Set([
  "tied, another head stored",
  "tied by default, another head stored",
  "of two names, that which transformers reads",
  "rope: theta inside rope_scaling counts",
  "rope: rope_scaling counts, not rope_parameters",
]);

const options = { manifestDir: root };

test.each(variants.map((variant) => [`${variant.model}, ${variant.name}`, variant] as const))(
  "%s",
  async (_, variant) => {
    const target = folder(variant);
    const found = await findBaseModel(target, options);
    // What only the weights show is the engine's to refuse.
    const refused = variant.refused?.startsWith("model/") ? [variant.refused] : [];
    expect(found.ok ? [] : found.diagnostics.map(({ code }) => code)).toEqual(refused);
    if (!found.ok) {
      // Whoever reads a config is told whether it can be computed; only what makes no model is refused.
      const seen = await seeBaseModel(target, options);
      expect(seen.ok).toBe(variant.refused !== "model/invalid-config");
    } else if (variant.tensors.length === 0) {
      const identified = await identifyBaseModel(found.value);
      if (!identified.ok) throw new Error(JSON.stringify(identified.diagnostics));
      expect(identified.value.notes.map(({ code }) => code)).toEqual(variant.warned);
      // A folder that says something twice is another model than the one that its other key describes.
      const isOfFiles = identified.value.digests.base_model === digestOfFiles(found.value.files.model);
      expect(isOfFiles).toBe(!contested.has(variant.name));
    }
  },
);
