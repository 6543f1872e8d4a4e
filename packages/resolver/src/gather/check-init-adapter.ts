import { readFile } from "node:fs/promises";
import path from "node:path";
import { validateAdapterMetadata, type ResolvedTuning } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import type { IdentifiableModel } from "./base-model.js";
import type { InitAdapter } from "./init-adapter.js";

/** Whether a prompt can begin a run: of this method, of as many tokens, as wide as the base, tuned on the same base. */
export async function checkInitAdapter(
  adapter: InitAdapter,
  base: IdentifiableModel,
  tuning: ResolvedTuning,
  loaded: LoadedManifest,
): Promise<Diagnostic[]> {
  const where = loaded.locate("/prompt_tuning/init_adapter");
  const config = await readObject(path.join(adapter.path, "adapter_config.json"));
  if (config === null) {
    const problem = "adapter_config.json is missing or no JSON object";
    return [diagnostic("adapter/invalid", { path: adapter.path, problem }, where)];
  }
  const type: unknown = config.get("peft_type");
  if (type !== "PROMPT_TUNING") {
    return [
      diagnostic(
        "adapter/unsupported-type",
        { path: adapter.path, got: typeof type === "string" ? type : "unknown" },
        where,
      ),
    ];
  }
  const problems = await checkBase(adapter, base);
  const width: unknown = config.get("token_dim");
  if (typeof width === "number" && width !== base.found.facts.hidden) {
    problems.push(diagnostic("adapter/width-mismatch", { expected: base.found.facts.hidden, got: width }));
  }
  const tokens: unknown = config.get("num_virtual_tokens");
  if (typeof tokens === "number" && tokens !== tuning.num_virtual_tokens) {
    problems.push(
      diagnostic("adapter/tokens-mismatch", { expected: tuning.num_virtual_tokens, got: tokens }),
    );
  }
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
  const { digests } = identified.value;
  const { base_model, tokenizer } = checked.value.digests;
  const pairs = [
    [base_model, digests.base_model],
    [tokenizer, digests.tokenizer],
  ] as const;
  return pairs
    .filter(([expected, got]) => expected !== got)
    .slice(0, 1)
    .map(([expected, got]) => diagnostic("adapter/base-mismatch", { path: adapter.path, expected, got }));
}

async function readObject(file: string): Promise<Map<string, unknown> | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : null;
  } catch {
    return null;
  }
}
