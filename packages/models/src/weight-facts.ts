import { open, stat } from "node:fs/promises";
import type { ModelFiles } from "./model-files.js";

/** What the weight files of a model hold, by their headers alone. */
export interface WeightFacts {
  /** Bytes of all weight files. */
  bytes: number;
  /** Numbers in all tensors. */
  parameters: number;
  /** Number formats as safetensors names them, most numbers first. */
  dtypes: string[];
}

/** Longest header that is read: a model of the largest kind has a few hundred kilobytes. */
const longestHeader = 2 ** 27;

/** Reads the headers of safetensors files. Throws where one is none. */
export async function weightFacts({ model }: ModelFiles): Promise<WeightFacts> {
  const numbers = new Map<string, number>();
  let bytes = 0;
  for (const file of model.filter((name) => name.endsWith(".safetensors"))) {
    bytes += (await stat(file)).size;
    for (const { dtype, shape } of await tensorsOf(file)) {
      const size = shape.reduce((product, length) => product * length, 1);
      numbers.set(dtype, (numbers.get(dtype) ?? 0) + size);
    }
  }
  const sorted = [...numbers].toSorted(([, a], [, b]) => b - a);
  const parameters = sorted.reduce((sum, [, size]) => sum + size, 0);
  return { bytes, parameters, dtypes: sorted.map(([dtype]) => dtype) };
}

interface Tensor {
  dtype: string;
  shape: number[];
}

/** Eight bytes of length, then JSON (https://github.com/huggingface/safetensors, "Format"). */
async function tensorsOf(file: string): Promise<Tensor[]> {
  const handle = await open(file);
  try {
    const prefix = Buffer.alloc(8);
    await handle.read(prefix, 0, 8, 0);
    const length = Number(prefix.readBigUInt64LE());
    if (length > longestHeader) throw new Error(`The header of ${file} is too long.`);
    const header = Buffer.alloc(length);
    await handle.read(header, 0, length, 8);
    const entries = Object.entries(JSON.parse(header.toString("utf8")) as Record<string, Partial<Tensor>>);
    return entries.flatMap(([name, { dtype, shape }]) =>
      name !== "__metadata__" && typeof dtype === "string" && Array.isArray(shape) ? [{ dtype, shape }] : [],
    );
  } finally {
    await handle.close();
  }
}
