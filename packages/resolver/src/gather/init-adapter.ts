import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { diagnostic, TuneError, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import type { LoadedManifest, NameTable } from "@tunesmith/manifest";
import { foreignFiles } from "@tunesmith/models";
import { names, type Store } from "@tunesmith/store";

/** A prompt to begin from. */
export interface InitAdapter {
  /** PEFT folder, absolute. */
  path: string;
  /** SHA-256 of its tensor file. */
  digest: string;
}

const CONFIG = "adapter_config.json";
const TENSORS = "adapter_model.safetensors";

/** Finds the prompt of `init_adapter`: a folder, or the adapter of a finished run. Null when the manifest has none. */
export async function resolveInitAdapter(
  loaded: LoadedManifest,
  { store, names: known }: { store: Pick<Store, "find">; names?: NameTable | undefined },
): Promise<Result<InitAdapter | null>> {
  const { init_method, init_adapter } = loaded.value.prompt_tuning;
  if (init_method !== "adapter" || init_adapter === undefined) {
    return { ok: true, value: null, warnings: [] };
  }
  const key = init_adapter.path === undefined ? "run" : "path";
  const where = loaded.locate(`/prompt_tuning/init_adapter/${key}`);
  try {
    const folder =
      init_adapter.path === undefined
        ? (await store.find(init_adapter.run ?? "", { finished: true })).file(names.adapter)
        : path.resolve(loaded.directory, init_adapter.path);
    const found = await readAdapter(folder);
    if ("digest" in found) return { ok: true, value: found, warnings: [] };
    return { ok: false, diagnostics: found.map((problem) => ({ ...problem, ...where })) };
  } catch (error) {
    if (error instanceof TuneError) {
      const run = init_adapter.run ?? "";
      const planned = known?.known("Experiment", loaded).includes(run) === true;
      const missing = diagnostic(planned ? "adapter/run-not-applied" : "adapter/run-not-found", { run });
      const diagnostics = error.diagnostics.map((problem) =>
        problem.code === "run/not-found" ? missing : problem,
      );
      return { ok: false, diagnostics: diagnostics.map((problem) => ({ ...problem, ...where })) };
    }
    throw error;
  }
}

async function readAdapter(folder: string): Promise<InitAdapter | Diagnostic[]> {
  const entries = await readdir(folder).catch((): string[] => []);
  if (!entries.includes(TENSORS)) {
    const pickle = entries.find((name) => name.endsWith(".bin") || name.endsWith(".pt"));
    return pickle === undefined
      ? [diagnostic("adapter/not-found", { path: folder })]
      : [diagnostic("adapter/pickle-only", { path: folder, file: pickle })];
  }
  const foreign = await foreignFiles([CONFIG, TENSORS].map((name) => path.join(folder, name)));
  if (foreign.length > 0) return foreign;
  try {
    const bytes = await readFile(path.join(folder, TENSORS));
    return { path: folder, digest: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return [diagnostic("adapter/invalid", { path: folder, problem })];
  }
}
