import { availableParallelism } from "node:os";
import type { Bfloat16Arithmetic, Isa } from "@tunesmith/contracts";
import { diagnostic, type Result } from "@tunesmith/diagnostics";
import { bfloat16Arithmetic } from "./precision.js";

/** What the resolver asks of the addon. */
export interface Engine {
  /** JSON `{numerics_version, isa, isas, bfloat16_isas, cpus, …}`. */
  info(): string;
  /** JSON of an Inspection for JSON of a TrainSpec, or `{error}`; without `timed` no seconds are predicted. */
  inspect(trainSpec: string, timed: boolean): Promise<string>;
  /** JSON of a Tokenization for JSON of a TokenizeSpec, or `{error}`. */
  tokenize(tokenizeSpec: string): Promise<string>;
  /** JSON of TokenizerFacts for JSON of a TokenizeSpec, of which folder and samples count, or `{error}`. */
  tokenizerFacts(tokenizeSpec: string): Promise<string>;
}

/** The facts of the addon that a resolved experiment needs. */
export interface EngineFacts {
  numericsVersion: number;
  /** The fastest instruction set of this processor, or the one asked for. */
  isa: Isa;
  /** Who multiplies bfloat16 under that instruction set. */
  bfloat16: Bfloat16Arithmetic;
  cpus: number;
}

const isas: readonly Isa[] = ["scalar", "avx2", "avx512"];

/** @param wanted an instruction set to use instead of the fastest (`TUNE_ISA`). */
export function readEngineFacts(engine: Pick<Engine, "info">, wanted?: string): Result<EngineFacts> {
  const info: unknown = JSON.parse(engine.info());
  const facts = new Map<string, unknown>(
    Object.entries(typeof info === "object" && info !== null ? info : {}),
  );
  const offered: unknown = facts.get("isas");
  const available = isas.filter((one) => Array.isArray(offered) && offered.includes(one));
  const isa = isas.find((one) => one === (wanted ?? facts.get("isa")));
  if (isa === undefined || !available.includes(isa)) {
    const fields = { isa: wanted ?? String(facts.get("isa")), available };
    return { ok: false, diagnostics: [diagnostic("native/unsupported-isa", fields)] };
  }
  const cpus = Number(facts.get("cpus")) || availableParallelism();
  const multiplying: unknown = facts.get("bfloat16_isas");
  const bfloat16 = bfloat16Arithmetic(isa, Array.isArray(multiplying) ? multiplying : []);
  return {
    ok: true,
    value: { numericsVersion: Number(facts.get("numerics_version")), isa, bfloat16, cpus },
    warnings: [],
  };
}
