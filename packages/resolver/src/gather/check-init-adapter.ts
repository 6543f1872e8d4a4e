import path from "node:path";
import { validateAdapterMetadata, type ResolvedTuning } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import { readAdapterShape } from "./adapter-shape.js";
import { baseMismatch } from "./base-mismatch.js";
import type { IdentifiableModel } from "./base-model.js";
import type { InitAdapter } from "./init-adapter.js";
import { readObject } from "./read-object.js";

/** Whether a prompt can begin a run: a finished one, of as many tokens, as wide as the base, tuned on the same base. */
export async function checkInitAdapter(
  adapter: InitAdapter,
  base: IdentifiableModel,
  tuning: ResolvedTuning,
  loaded: LoadedManifest,
): Promise<Diagnostic[]> {
  const where = loaded.locate("/prompt_tuning/init_adapter");
  const shape = await readAdapterShape(adapter.path);
  if ("severity" in shape) return [{ ...shape, ...where }];
  const problems = await checkBase(adapter, base);
  const { hidden } = base.found.facts;
  if (shape.width !== hidden)
    problems.push(diagnostic("adapter/width-mismatch", { expected: hidden, got: shape.width }));
  const { num_virtual_tokens: expected } = tuning;
  if (shape.virtualTokens !== expected)
    problems.push(diagnostic("adapter/tokens-mismatch", { expected, got: shape.virtualTokens }));
  return problems.map((problem) => ({ ...problem, ...where }));
}

/** Ours say what they were tuned on; PEFT's do not. */
async function checkBase(adapter: InitAdapter, base: IdentifiableModel): Promise<Diagnostic[]> {
  const metadata = await readObject(path.join(adapter.path, "tunesmith.json"));
  if (metadata === null) {
    return [diagnostic("adapter/unverified", { path: adapter.path })];
  }
  const checked = validateAdapterMetadata(Object.fromEntries(metadata));
  if (!checked.ok) {
    return [
      diagnostic("adapter/invalid", {
        path: adapter.path,
        problem: "tunesmith.json is not as its schema says",
      }),
    ];
  }
  const identified = await base.identify();
  if (!identified.ok) {
    return identified.diagnostics;
  }
  const mismatch = baseMismatch(adapter.path, checked.value, identified.value);
  return mismatch === null ? [] : [mismatch];
}
