import type { RooflineResult } from "@tunesmith/contracts";
import { runEngine } from "../shared/engine.js";
import { interrupted } from "../shared/interrupted.js";
import { engineRuntime } from "../shared/runtime.js";

/** How the machine is measured. */
export interface RooflineOptions {
  /** Names threads and instruction set, as for a run. */
  env: NodeJS.ProcessEnv;
  /** About how long to measure. */
  seconds: number;
  signal?: AbortSignal | undefined;
  /** Measurements done, of how many. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * What this machine computes and reads, and what matrix products and a whole optimiser step reach of it. Throws
 * TuneError; `run/canceled` when the signal stopped it.
 */
export async function measureRoofline(options: RooflineOptions): Promise<RooflineResult> {
  const { env, seconds, signal, onProgress } = options;
  const outcome = await runEngine(
    { operation: "roofline", runtime: await engineRuntime(env), seconds },
    {
      signal,
      onEvents: (events) => {
        for (const event of events) if (event.type === "progress") onProgress?.(event.done, event.total);
      },
    },
  );
  if (outcome.status === "canceled") throw interrupted();
  return outcome.result;
}
