import type {
  CanceledOutcome,
  EvaluateResult,
  EvaluateSpec,
  Failure,
  FolderTokenizer,
  GenerateResult,
  GenerateSpec,
  RooflineResult,
  RooflineSpec,
  RunEvent,
  RunOutcome,
  RunSpec,
  TrainResult,
  TrainSpec,
} from "@tunesmith/contracts";
import { diagnostic, fromNative, TuneError } from "@tunesmith/diagnostics";
import type * as native from "@tunesmith/native";

/** The addon. */
export type Native = typeof native;

/** What the addon says about itself and this processor. */
export interface EngineInfo {
  version: string;
  numerics_version: number;
  isa: string;
  isas: string[];
  /** Instruction sets under which this processor multiplies bfloat16 itself. */
  bfloat16_isas: string[];
  cpus: number;
  features: string[];
  /** The classes of transformers that it computes. */
  architectures: string[];
}

/** Events of one batch with the bytes they refer to. */
export type EventListener = (events: readonly RunEvent[], blobs: readonly Uint8Array[]) => void;

/** Result of each operation. */
interface Results {
  train: TrainResult;
  evaluate: EvaluateResult;
  generate: GenerateResult;
  roofline: RooflineResult;
}

/** How an operation ended: with its result, or stopped by the signal. */
export type EngineOutcome<R> =
  | { status: "completed"; result: R; blobs: readonly Uint8Array[] }
  | { status: "canceled"; step: CanceledOutcome["step"]; checkpoint: Uint8Array | null };

/** A failure of the engine: as a problem, and with the facts that it is made of. */
export class EngineFailure extends TuneError {
  readonly details: Failure["details"];

  constructor(failure: Failure) {
    super(fromNative(failure));
    this.details = failure.details;
  }
}

let loaded: Promise<Native> | undefined;

/** The addon, loaded when first needed. Throws TuneError `native/unavailable` where it cannot be. */
export async function loadEngine(): Promise<Native> {
  loaded ??= import("@tunesmith/native").then(whole);
  try {
    return await loaded;
  } catch (error) {
    if (error instanceof TuneError) throw error;
    const problem = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    throw new TuneError(diagnostic("native/unavailable", { problem }), { cause: error });
  }
}

/**
 * The addon, where its binary has all that its loader names: a clone that was pulled and not built again has an older one.
 * Throws TuneError `native/unavailable`.
 */
export function whole<T extends object>(addon: T): T {
  const lacking = Object.entries(addon).flatMap(([name, value]) => (value === undefined ? name : []));
  if (lacking.length === 0) return addon;
  const problem = `its binary is older than these packages and lacks ${lacking.join(", ")}`;
  throw new TuneError(diagnostic("native/unavailable", { problem }));
}

/** The engine's reading of the text of a config.json: JSON of a ModelDescription. */
export async function describeModel(config: string): Promise<string> {
  return (await loadEngine()).describeModel(config);
}

/** The tensors of a model folder that the engine reads, as its files call them; null where it cannot open it. */
export async function modelTensors(folder: string): Promise<ReadonlySet<string> | null> {
  const names = JSON.parse((await loadEngine()).modelTensors(folder)) as string[] | null;
  return names === null ? null : new Set(names);
}

/** What kind of tokenizer a model folder holds, and whether it has a chat template. */
export async function describeTokenizer(folder: string): Promise<FolderTokenizer> {
  return JSON.parse((await loadEngine()).describeTokenizer(folder)) as FolderTokenizer;
}

/** Version, instruction sets, processors and architectures. */
export async function engineInfo(): Promise<EngineInfo> {
  return JSON.parse((await loadEngine()).info()) as EngineInfo;
}

/**
 * Runs one operation on the engine's own threads. `signal` stops it within one micro-step. A failure of
 * the engine is thrown as TuneError; an exception of `onEvents` stops the operation and is thrown on.
 */
export async function runEngine<S extends TrainSpec | EvaluateSpec | GenerateSpec | RooflineSpec>(
  spec: S,
  { signal, onEvents }: { signal?: AbortSignal | undefined; onEvents?: EventListener | undefined } = {},
): Promise<EngineOutcome<Results[S["operation"]]>> {
  const engine = await loadEngine();
  let failure: { error: unknown } | undefined;
  const handle = engine.startRun(
    JSON.stringify(spec satisfies RunSpec),
    (eventsJson: string, blobs: Uint8Array[]) => {
      if (failure) return;
      try {
        onEvents?.(JSON.parse(eventsJson) as RunEvent[], blobs);
      } catch (error) {
        failure = { error };
        handle.cancel();
      }
    },
  );
  const cancel = (): void => handle.cancel();
  signal?.addEventListener("abort", cancel);
  if (signal?.aborted) cancel();
  try {
    const { json, blobs } = await handle.wait();
    if (failure) throw failure.error;
    return outcomeOf<Results[S["operation"]]>(JSON.parse(json) as RunOutcome, blobs);
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

function outcomeOf<R>(outcome: RunOutcome, blobs: readonly Uint8Array[]): EngineOutcome<R> {
  if (outcome.status === "failed") throw new EngineFailure(outcome.error);
  if (outcome.status === "completed") return { status: "completed", result: outcome.result as R, blobs };
  const checkpoint = outcome.blob === null ? null : (blobs[outcome.blob] ?? null);
  return { status: "canceled", step: outcome.step, checkpoint };
}
