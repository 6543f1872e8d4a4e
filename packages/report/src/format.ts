import type { RunRecord } from "@tunesmith/contracts";

/** Typographic minus: as wide as a digit in most fonts, so that columns stay straight. */
const minus = "−";

/** A share as per cent with one decimal: 0.9651 → "96.5 %". */
export function percent(share: number): string {
  return `${tenths(share)} %`;
}

/** A share as bare tenths of per cent: 0.9651 → "96.5". */
export function tenths(share: number): string {
  return signed((share * 100).toFixed(1));
}

/** A difference of shares in points, with its sign: 0.425 → "+42.5". */
export function points(difference: number): string {
  const text = tenths(difference);
  return text.startsWith(minus) || text === "0.0" ? text : `+${text}`;
}

/** An interval of shares in per cent: [0.942, 0.979] → "94.2 – 97.9". */
export function interval([low, high]: readonly [number, number]): string {
  return `${tenths(low)} – ${tenths(high)}`;
}

/** An interval of differences in points. */
export function pointsInterval([low, high]: readonly [number, number]): string {
  return `${points(low)} – ${points(high)}`;
}

/** A loss to four decimals, to three significant digits when that says more: 0.03121 → "0.0312", 0.00004 → "4.00e-5". */
export function loss(value: number): string {
  if (!Number.isFinite(value)) return "not finite";
  if (value !== 0 && Math.abs(value) < 0.001) return signed(value.toExponential(2));
  return signed(value.toFixed(4));
}

/** A probability of a test: exact to three significant digits, "< 1e-12" below. */
export function pValue(value: number): string {
  if (value < 1e-12) return "< 1e-12";
  return value < 0.001 ? value.toExponential(1) : value.toFixed(3);
}

/** Bytes in binary units with three significant digits: 4038000 → "3.85 MiB". */
export function bytes(value: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let amount = value;
  let unit = 0;
  while (amount >= 1024 && unit < units.length - 1) {
    amount /= 1024;
    unit++;
  }
  return unit === 0 ? `${amount} B` : `${amount.toPrecision(amount >= 1000 ? 4 : 3)} ${units[unit]}`;
}

/** Seconds as a person says them: 7.31 → "7.3 s", 192 → "3 min 12 s", 7400 → "2 h 3 min". */
export function duration(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** An integer with thin groups of three: 1234567 → "1,234,567". Not toLocaleString, which follows the machine. */
export function count(value: number): string {
  return signed(String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ","));
}

/** "1 record", "2 records". */
export function plural(amount: number, noun: string): string {
  return `${count(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}

function signed(text: string): string {
  return text.startsWith("-") ? (Number(text) === 0 ? text.slice(1) : minus + text.slice(1)) : text;
}

/** A number format, and for bfloat16 who multiplied it. */
export function computeDtypeText({
  compute_dtype,
  bfloat16_arithmetic,
}: Pick<RunRecord["entity"], "compute_dtype" | "bfloat16_arithmetic">): string {
  if (bfloat16_arithmetic === undefined) return compute_dtype;
  return `${compute_dtype}, ${bfloat16_arithmetic === "avx512_bf16" ? "multiplied by AVX-512-BF16" : "converted"}`;
}
