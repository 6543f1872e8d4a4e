import { open, type FileHandle } from "node:fs/promises";
import type { HeadTensors } from "./config.js";
import type { ModelFiles } from "./model-files.js";
import { tensorsOf, type Tensor } from "./safetensors-header.js";

/** A head that is stored beside the embedding table and is not equal to it. */
export interface OwnHead {
  head: string;
  embeddings: string;
}

const CHUNK_NUMBERS = 1024 * 1024;

/**
 * Whether the weights of a model with tied embeddings hold a head of their own all the same; null where they do not.
 * Headers that cannot be read are the engine's to tell.
 */
export async function ownHead({ model }: ModelFiles, names: HeadTensors): Promise<OwnHead | null> {
  const tensors: Tensor[] = [];
  for (const file of model.filter((name) => name.endsWith(".safetensors"))) {
    tensors.push(...(await tensorsOf(file).catch(() => [])));
  }
  const find = (wanted: string) =>
    tensors.find(({ name }) => bareName(name, names) === bareName(wanted, names));
  const [head, embeddings] = [find(names.head), find(names.embeddings)];
  if (head === undefined || embeddings === undefined || (await areEqual(head, embeddings))) return null;
  return { head: head.name, embeddings: embeddings.name };
}

/** A tensor's name without the prefix, which files have once, twice or not at all. */
function bareName(name: string, { prefixes }: HeadTensors): string {
  const once = (from: string): string => {
    const prefix = prefixes.find((one) => from.startsWith(one)) ?? "";
    return from.slice(prefix.length);
  };
  return once(once(name));
}

/** Whether two tensors hold the same numbers, whatever their formats; reads as far as they agree. */
async function areEqual(one: Tensor, other: Tensor): Promise<boolean> {
  const sizes = [one, other].map(({ dtype, bytes }) => bytes / (bytesOf[dtype] ?? 0));
  if (sizes[0] !== sizes[1] || !Number.isInteger(sizes[0])) return false;
  const handles: FileHandle[] = [];
  try {
    for (const { file } of [one, other]) handles.push(await open(file));
    for (let from = 0; from < sizes[0]!; from += CHUNK_NUMBERS) {
      const count = Math.min(CHUNK_NUMBERS, sizes[0]! - from);
      const [a, b] = await Promise.all(
        [one, other].map((tensor, index) => read(handles[index]!, tensor, from, count)),
      );
      const same =
        one.dtype === other.dtype ? a!.equals(b!) : haveSameNumbers(one.dtype, a!, other.dtype, b!);
      if (!same) return false;
    }
    return true;
  } finally {
    await Promise.all(handles.map((handle) => handle.close()));
  }
}

async function read(handle: FileHandle, tensor: Tensor, from: number, count: number): Promise<Buffer> {
  const width = bytesOf[tensor.dtype]!;
  const buffer = Buffer.alloc(count * width);
  await handle.read(buffer, 0, buffer.length, tensor.offset + from * width);
  return buffer;
}

const bytesOf: Readonly<Record<string, number>> = { F32: 4, F16: 2, BF16: 2 };

function haveSameNumbers(dtypeA: string, a: Buffer, dtypeB: string, b: Buffer): boolean {
  const [widthA, widthB] = [bytesOf[dtypeA]!, bytesOf[dtypeB]!];
  for (let index = 0; index * widthA < a.length; index++) {
    if (numberAt(dtypeA, a, index * widthA) !== numberAt(dtypeB, b, index * widthB)) return false;
  }
  return true;
}

const SINGLE = new DataView(new ArrayBuffer(4));

function numberAt(dtype: string, bytes: Buffer, offset: number): number {
  if (dtype === "F32") return bytes.readFloatLE(offset);
  const bits = bytes.readUInt16LE(offset);
  if (dtype === "BF16") {
    SINGLE.setUint32(0, bits << 16);
    return SINGLE.getFloat32(0);
  }
  // IEEE half precision: sign, five bits of exponent, ten of fraction.
  const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return exponent === 0 ? (sign * fraction) / 2 ** 24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
