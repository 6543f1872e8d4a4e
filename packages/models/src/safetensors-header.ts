import { open } from "node:fs/promises";

/** A tensor as the header of its file describes it. */
export interface Tensor {
  name: string;
  file: string;
  /** Number format as safetensors names it. */
  dtype: string;
  shape: number[];
  /** First byte in the file, and how many there are. */
  offset: number;
  bytes: number;
}

/** Longest header that is read: a model of the largest kind has a few hundred kilobytes. */
const longestHeader = 2 ** 27;

/** Eight bytes of length, then JSON (https://github.com/huggingface/safetensors, "Format"). Throws where that is not there. */
export async function tensorsOf(file: string): Promise<Tensor[]> {
  const handle = await open(file);
  try {
    const prefix = Buffer.alloc(8);
    await handle.read(prefix, 0, 8, 0);
    const length = Number(prefix.readBigUInt64LE());
    if (length > longestHeader) throw new Error("it is too long");
    const header = Buffer.alloc(length);
    await handle.read(header, 0, length, 8);
    const entries = Object.entries(JSON.parse(header.toString("utf8")) as Record<string, Described>);
    return entries.flatMap(([name, { dtype, shape, data_offsets: range }]) =>
      name !== "__metadata__" && typeof dtype === "string" && Array.isArray(shape) && Array.isArray(range)
        ? [{ name, file, dtype, shape, offset: 8 + length + range[0]!, bytes: range[1]! - range[0]! }]
        : [],
    );
  } finally {
    await handle.close();
  }
}

interface Described {
  dtype?: unknown;
  shape?: number[];
  data_offsets?: number[];
}
