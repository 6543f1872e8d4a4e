import type { Bfloat16Arithmetic, ComputeDtype, Experiment, RunIdentity } from "@tunesmith/contracts";

/** What a manifest may ask for. */
type Asked = NonNullable<NonNullable<Experiment["runtime"]>["torch_dtype"]>;

/** What the number format adds to an identity. */
export type Precision = Pick<RunIdentity, "compute_dtype" | "bfloat16_arithmetic">;

/** The number format of a run and why it is that one. */
export interface ChosenPrecision {
  precision: Precision;
  /** A clause. */
  reason: string;
}

/**
 * The number format that a manifest asks for. `auto` looks at no processor and no base model: a manifest is the same
 * run on every machine, and float32 is the format that gives the same bits on all of them.
 */
export function choosePrecision(asked: Asked, bfloat16: Bfloat16Arithmetic): ChosenPrecision {
  const precision = precisionIn(asked === "auto" ? "float32" : asked, bfloat16);
  const isNative = bfloat16 === "avx512_bf16";
  if (asked === "float32") return { precision, reason: "`torch_dtype` asks for it" };
  if (asked === "auto") {
    const other = isNative ? "; this processor multiplies `bfloat16`, too" : "";
    return { precision, reason: `\`auto\` is the same on every machine${other}` };
  }
  const how = isNative
    ? "this processor multiplies it (AVX-512-BF16)"
    : "it is converted, for this instruction set cannot multiply it, and slower than float32";
  return { precision, reason: `\`torch_dtype\` asks for it; ${how}` };
}

/** A number format as identities hold it: float32 has the same bits whoever computes it, bfloat16 has not. */
export function precisionIn(dtype: ComputeDtype, bfloat16: Bfloat16Arithmetic): Precision {
  return dtype === "bfloat16"
    ? { compute_dtype: dtype, bfloat16_arithmetic: bfloat16 }
    : { compute_dtype: dtype };
}

/** The number format in an identity. */
export function precisionOf({ compute_dtype, bfloat16_arithmetic }: Precision): Precision {
  return { compute_dtype, ...(bfloat16_arithmetic === undefined ? {} : { bfloat16_arithmetic }) };
}

/** Who multiplies bfloat16 under an instruction set. @param multiplying those that have an instruction for it here */
export function bfloat16Arithmetic(isa: string, multiplying: readonly string[]): Bfloat16Arithmetic {
  return multiplying.includes(isa) ? "avx512_bf16" : "converted";
}
