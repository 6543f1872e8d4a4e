// The command line of `npm run bench`.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { SetupError } from "../setup/process.mjs";
import { evaluation } from "./evaluation.mjs";
import { shrink } from "./shrink.mjs";
import { sweeps } from "./sweeps.mjs";
import { workloads } from "./workloads.mjs";

/** In what number format the layers multiply. */
export const dtypes = ["float32", "bfloat16"];

/**
 * Reads `WORKLOAD … | all [--dtype D …] [--threads N] [--repeats N] [--shrunk]`: one entry for each workload and dtype.
 * @param {string[]} args
 */
export function parseOptions(args) {
  const { values, positionals } = read(args, { repeats: { type: "string", default: "2" } });
  const names = positionals.join() === "all" ? Object.keys(workloads) : positionals;
  if (names.length === 0 || names.some((name) => !Object.hasOwn(workloads, name)))
    throw new SetupError(`Name workloads, or all of them by \`all\`: ${Object.keys(workloads).join(", ")}.`);
  return names.flatMap((name) => entriesOf(name, values));
}

/**
 * Reads `NAME [--dtype D …] [--threads N] [--repeats N] [--shrunk] [--out FOLDER]` of a sweep.
 * @param {string[]} args
 */
export function parseSweep(args) {
  const { values, positionals } = read(args, { repeats: { type: "string" }, out: { type: "string" } });
  const [sweep] = positionals;
  if (positionals.length !== 1 || !Object.hasOwn(sweeps, sweep))
    throw new SetupError(`Name one sweep: ${Object.keys(sweeps).join(", ")}.`);
  return { sweep, out: values.out, entries: entriesOf("granite-8b", values) };
}

/**
 * Reads `[--dtype D …] [--threads N] [--repeats N] [--batches N] [--shrunk]` of the evaluation.
 * @param {string[]} args
 */
export function parseEvaluation(args) {
  const own = { repeats: { type: "string", default: "2" }, batches: { type: "string" } };
  const { values, positionals } = read(args, own);
  if (positionals.length > 0) throw new SetupError(`\`evaluation\` takes no name: ${positionals.join(" ")}.`);
  const batches = values.batches === undefined ? null : positiveInteger("--batches", values.batches);
  return { batches, entries: entriesOf(evaluation.workload, values) };
}

function read(args, own) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      dtype: { type: "string", multiple: true, default: dtypes },
      threads: { type: "string", default: String(availableParallelism()) },
      shrunk: { type: "boolean", default: false },
      ...own,
    },
  });
}

/** A workload in each of the dtypes wanted. */
function entriesOf(name, { dtype: wanted, threads, repeats, shrunk }) {
  const wrong = wanted.find((dtype) => !dtypes.includes(dtype));
  if (wrong !== undefined)
    throw new SetupError(`--dtype ${wrong} is not supported; supported: ${dtypes.join(", ")}.`);
  const shared = {
    threads: positiveInteger("--threads", threads),
    ...(repeats !== undefined && { repeats: positiveInteger("--repeats", repeats) }),
  };
  const [called, workload] = shrunk ? [`${name}-shrunk`, shrink(workloads[name])] : [name, workloads[name]];
  return wanted.map((dtype) => ({ name: called, dtype, workload, ...shared }));
}

function positiveInteger(option, text) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new SetupError(`${option} wants a positive integer, not "${text}".`);
  return value;
}
