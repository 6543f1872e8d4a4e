import { open } from "node:fs/promises";

/** A tensor as the header of a safetensors file describes it. */
export interface TensorHeader {
  /** Number format as safetensors names it. */
  dtype: string;
  shape: number[];
}

/** Longest header that is read: a model of the largest kind has a few hundred kilobytes. */
const longestHeader = 2 ** 27;

/**
 * The tensors of a safetensors file by name. Throws where it is none: eight bytes of length, then JSON
 * (https://github.com/huggingface/safetensors, "Format").
 */
export async function tensorHeaders(file: string): Promise<Map<string, TensorHeader>> {
  const handle = await open(file);
  try {
    const prefix = Buffer.alloc(8);
    await handle.read(prefix, 0, 8, 0);
    const length = Number(prefix.readBigUInt64LE());
    if (length > longestHeader) throw new Error(`The header of ${file} is too long.`);
    const header = Buffer.alloc(length);
    await handle.read(header, 0, length, 8);
    const entries = Object.entries(
      JSON.parse(header.toString("utf8")) as Record<string, Partial<TensorHeader>>,
    );
    return new Map(
      entries.flatMap(([name, { dtype, shape }]): Array<[string, TensorHeader]> =>
        name !== "__metadata__" && typeof dtype === "string" && Array.isArray(shape)
          ? [[name, { dtype, shape }]]
          : [],
      ),
    );
  } finally {
    await handle.close();
  }
}
