import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { validateAdapterMetadata, type AdapterMetadata, type ComputeDtype } from "@tunesmith/contracts";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { foreignFiles, type BaseModel } from "@tunesmith/models";
import { baseMismatch, readAdapterShape } from "@tunesmith/resolver";

/** The weights' name in every adapter folder. */
export const weightsFile = "adapter_model.safetensors";

/** What our own runs store beside the prompt. */
export const metadataFile = "tunesmith.json";

/** A soft prompt's folder as a command uses it. */
export interface Adapter {
  /** Absolute. */
  path: string;
  /** The folder as it was named, for messages. */
  shown: string;
  /** What our own runs store beside the prompt; null for a folder that PEFT wrote. */
  metadata: AdapterMetadata | null;
}

/** Opens an adapter folder, ours or PEFT's, that holds a prompt. The engine checks its numbers. */
export async function openAdapter(folder: string, cwd: string): Promise<Adapter> {
  const path = resolve(cwd, folder);
  try {
    await readFile(join(path, "adapter_config.json"));
  } catch (error) {
    throw new TuneError(diagnostic("adapter/not-found", { path: folder }), { cause: error });
  }
  const files = ["adapter_config.json", weightsFile, metadataFile];
  const foreign = await foreignFiles(files.map((name) => join(path, name)));
  if (foreign.length > 0) throw new TuneError(foreign);
  const weights = await stat(join(path, weightsFile)).catch(() => null);
  // Where there are none, the engine says what is there instead.
  const shape = weights && (await readAdapterShape(path, folder));
  if (shape && "severity" in shape) throw new TuneError(shape);
  return { path, shown: folder, metadata: await readMetadata(path, folder) };
}

/**
 * Refuses an adapter that was tuned on other weights or another tokenizer; warns about one that does not say.
 */
export function checkBase(adapter: Adapter, model: BaseModel): Diagnostic[] {
  if (!adapter.metadata) return [diagnostic("adapter/unverified", { path: adapter.shown })];
  const mismatch = baseMismatch(adapter.shown, adapter.metadata, model);
  if (mismatch !== null) throw new TuneError(mismatch);
  return [];
}

/** The number format that a prompt was tuned in, and is used in; float32 where nobody says. */
export function tunedIn(metadata: AdapterMetadata | null): ComputeDtype {
  return metadata?.compute_dtype ?? "float32";
}

async function readMetadata(path: string, shown: string): Promise<AdapterMetadata | null> {
  let text: string;
  try {
    text = await readFile(join(path, metadataFile), "utf8");
  } catch {
    return null;
  }
  let problem = `${metadataFile} is no JSON`;
  try {
    const checked = validateAdapterMetadata(JSON.parse(text));
    if (checked.ok) return checked.value;
    problem = `${metadataFile}: ${checked.problems.map(({ pointer, message }) => `${pointer || "/"} ${message}`).join("; ")}`;
  } catch {
    // Not JSON: the problem says so.
  }
  throw new TuneError(diagnostic("adapter/invalid", { path: shown, problem }));
}
