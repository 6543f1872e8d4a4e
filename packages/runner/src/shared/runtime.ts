import type { EngineRuntime, Isa } from "@tunesmith/contracts";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { engineInfo } from "./engine.js";

/** Threads and instruction set for work that no manifest describes: TUNE_THREADS and TUNE_ISA, else all there is. */
export async function engineRuntime(env: NodeJS.ProcessEnv): Promise<EngineRuntime> {
  const info = await engineInfo();
  return {
    threads: threadsOf(env, info.cpus),
    isa: isaOf(env, info.isa, info.isas),
    memory_limit_bytes: null,
  };
}

function threadsOf(env: NodeJS.ProcessEnv, cpus: number): number {
  const text = env["TUNE_THREADS"];
  if (text === undefined || text === "") return cpus;
  const threads = Number(text);
  if (Number.isInteger(threads) && threads >= 1 && threads <= 1024) return threads;
  throw new TuneError(
    diagnostic("usage/invalid-environment", {
      variable: "TUNE_THREADS",
      got: text,
      expected: "a whole number from 1 to 1024",
    }),
  );
}

function isaOf(env: NodeJS.ProcessEnv, best: string, available: readonly string[]): Isa {
  const text = env["TUNE_ISA"];
  if (text === undefined || text === "") return best as Isa;
  if (!["avx512", "avx2", "scalar"].includes(text)) {
    throw new TuneError(
      diagnostic("usage/invalid-environment", {
        variable: "TUNE_ISA",
        got: text,
        expected: "avx512, avx2 or scalar",
      }),
    );
  }
  if (!available.includes(text))
    throw new TuneError(diagnostic("native/unsupported-isa", { isa: text, available }));
  return text as Isa;
}
