import { stat } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Result } from "@tunesmith/diagnostics";
import type { ModelFiles } from "./model-files.js";
import { tensorsOf, type Tensor } from "./safetensors-header.js";

/** What the weight files of a model hold, by their headers alone. */
export interface WeightFacts {
  /** Bytes of all weight files. */
  bytes: number;
  /** Numbers in the tensors that layers use; in all, where the engine does not know the layers. */
  parameters: number;
  /** Their number formats as safetensors names them, most numbers first. */
  dtypes: string[];
}

/** Reads the headers of safetensors files. @param used the tensors that the engine reads; null = it cannot tell */
export async function weightFacts(
  { model }: ModelFiles,
  used: ReadonlySet<string> | null,
): Promise<Result<WeightFacts>> {
  const numbers = new Map<string, number>();
  let bytes = 0;
  for (const file of model.filter((name) => name.endsWith(".safetensors"))) {
    let tensors: Tensor[];
    try {
      bytes += (await stat(file)).size;
      tensors = await tensorsOf(file);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      const fields = { file: path.basename(file), problem };
      return { ok: false, diagnostics: [diagnostic("weights/invalid-header", fields, { file })] };
    }
    for (const { name, dtype, shape } of tensors) {
      if (used !== null && !used.has(name)) continue;
      const size = shape.reduce((product, length) => product * length, 1);
      numbers.set(dtype, (numbers.get(dtype) ?? 0) + size);
    }
  }
  const sorted = [...numbers].toSorted(([, a], [, b]) => b - a);
  const parameters = sorted.reduce((sum, [, size]) => sum + size, 0);
  return { ok: true, value: { bytes, parameters, dtypes: sorted.map(([dtype]) => dtype) }, warnings: [] };
}
