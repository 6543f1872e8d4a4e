import type { Context } from "../../context.js";

/** A word that may stand on the command line, and what it means; the meaning may be empty. */
export interface Offer {
  word: string;
  describe: string;
}

/** What may be the value of an argument or option: one of its choices, or what this folder holds. */
export async function valuesOf(name: string, choices: readonly string[], context: Context): Promise<Offer[]> {
  if (choices.length > 0) return choices.map((word) => ({ word, describe: "" }));
  return (await sources[name]?.(context)) ?? [];
}

/** Arguments and options by name, wherever they occur. */
const sources: Readonly<Record<string, (context: Context) => Promise<Offer[]>>> = {
  run: runs,
  runs,
  target: experiments,
  kind: kinds,
  what: fieldsAndCodes,
};

/** Experiments that were applied, and then every run by the beginning of its id; latest first. */
async function runs(context: Context): Promise<Offer[]> {
  const { listRuns } = await import("@tunesmith/runner");
  const ids = (await listRuns(context)).map(({ status, isCutOff }) => ({
    word: status.run_id.slice(0, 12),
    describe: `${status.experiment}, ${isCutOff ? "cut off" : status.state}`,
  }));
  return [...(await experiments(context)), ...ids];
}

async function experiments(context: Context): Promise<Offer[]> {
  const { listRuns } = await import("@tunesmith/runner");
  const latest = new Map<string, Offer>();
  for (const { status, isCutOff } of await listRuns(context)) {
    const { experiment, state, run_id } = status;
    const describe = `latest run ${run_id.slice(0, 12)}, ${isCutOff ? "cut off" : state}`;
    if (!latest.has(experiment)) latest.set(experiment, { word: experiment, describe });
  }
  return [...latest.values()];
}

/** What there are schemas of. */
async function kinds(): Promise<Offer[]> {
  const { schemas } = await import("@tunesmith/contracts");
  return Object.keys(schemas)
    .filter((name) => name !== "common")
    .map((word) => ({ word, describe: "" }));
}

/** Keys of manifests, and codes of problems. */
async function fieldsAndCodes(): Promise<Offer[]> {
  const { schemas } = await import("@tunesmith/contracts");
  const { codes } = await import("@tunesmith/diagnostics");
  const keys = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "properties" && typeof value === "object")
        for (const name of Object.keys(value)) keys.add(name);
      collect(value);
    }
  };
  for (const name of [
    "experiment",
    "tuning-parameters",
    "data-reference",
    "data-asset",
    "model",
    "evaluation",
  ] as const)
    collect(schemas[name]);
  return [...[...keys].toSorted(), ...Object.keys(codes)].map((word) => ({ word, describe: "" }));
}
