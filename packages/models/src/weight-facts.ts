import { stat } from "node:fs/promises";
import type { ModelFiles } from "./model-files.js";
import { tensorHeaders } from "./tensor-headers.js";

/** What the weight files of a model hold, by their headers alone. */
export interface WeightFacts {
  /** Bytes of all weight files. */
  bytes: number;
  /** Numbers in all tensors. */
  parameters: number;
  /** Number formats as safetensors names them, most numbers first. */
  dtypes: string[];
}

/** Reads the headers of safetensors files. Throws where one is none. */
export async function weightFacts({ model }: ModelFiles): Promise<WeightFacts> {
  const numbers = new Map<string, number>();
  let bytes = 0;
  for (const file of model.filter((name) => name.endsWith(".safetensors"))) {
    bytes += (await stat(file)).size;
    for (const { dtype, shape } of (await tensorHeaders(file)).values()) {
      const size = shape.reduce((product, length) => product * length, 1);
      numbers.set(dtype, (numbers.get(dtype) ?? 0) + size);
    }
  }
  const sorted = [...numbers].toSorted(([, a], [, b]) => b - a);
  const parameters = sorted.reduce((sum, [, size]) => sum + size, 0);
  return { bytes, parameters, dtypes: sorted.map(([dtype]) => dtype) };
}
