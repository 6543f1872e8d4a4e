import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { describeModel } from "@tunesmith/native";
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

function digest(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What identifies all other folders: the names and digests of their files. */
function digestOfFiles(files: readonly string[]): string {
  const lines = [...files].sort().map((file) => `${digest(readFileSync(file))}  ${path.basename(file)}\n`);
  return digest(lines.join(""));
}

const contested = new Set([
  "tied, another head stored",
  "tied by default, another head stored",
  "of two names, that which transformers reads",
  "rope: theta inside rope_scaling counts",
  "rope: rope_scaling counts, not rope_parameters",
  "rope: rope_scaling counts, scaled",
]);

const options = { manifestDir: root, describe: async (config: string) => describeModel(config) };

/** What is told of a folder: codes, whether it can be shown, whether its digest is that of its files alone. */
async function told(variant: Variant) {
  const target = folder(variant);
  const found = await findBaseModel(target, options);
  const isShown = (await seeBaseModel(target, options)).ok;
  if (!found.ok) return { refused: found.diagnostics.map(({ code }) => code), isShown };
  const identified = await identifyBaseModel(found.value);
  if (!identified.ok) throw new Error(JSON.stringify(identified.diagnostics));
  const { notes, digests } = identified.value;
  return {
    refused: [],
    isShown,
    warned: notes.map(({ code }) => code),
    isOfFiles: digests.base_model === digestOfFiles(found.value.files.model),
  };
}

const named = (list: Variant[]) =>
  list.map((variant) => [`${variant.model}, ${variant.name}`, variant] as const);
const isRefused = ({ refused }: Variant): boolean => refused?.startsWith("model/") === true;

test.each(named(variants.filter(isRefused)))("%s is refused by code", async (_, variant) => {
  // Whoever reads a config is told whether it can be computed; only what makes no model cannot be shown.
  const isShown = variant.refused !== "model/invalid-config";
  expect(await told(variant)).toEqual({ refused: [variant.refused], isShown });
});

// What only the weights show is the engine's to refuse.
const accepted = variants.filter((variant) => !isRefused(variant) && variant.tensors.length === 0);

test.each(named(accepted))("%s is read", async (_, variant) => {
  const isOfFiles = !contested.has(variant.name);
  expect(await told(variant)).toEqual({ refused: [], isShown: true, warned: variant.warned, isOfFiles });
});
