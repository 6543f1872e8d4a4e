// The command line of `npm run bench`.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { SetupError } from "../setup/process.mjs";
import { workloads } from "./workloads.mjs";

const dtypes = ["float32"];

/**
 * Reads `WORKLOAD … | all [--dtype D] [--threads N] [--repeats N]`.
 * @param {string[]} args
 */
export function parseOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dtype: { type: "string", default: "float32" },
      threads: { type: "string", default: String(availableParallelism()) },
      repeats: { type: "string", default: "2" },
    },
  });
  const names = positionals.join() === "all" ? Object.keys(workloads) : positionals;
  if (names.length === 0 || names.some((name) => !Object.hasOwn(workloads, name)))
    throw new SetupError(`Name workloads, or all of them by \`all\`: ${Object.keys(workloads).join(", ")}.`);
  if (!dtypes.includes(values.dtype))
    throw new SetupError(`--dtype ${values.dtype} is not supported; supported: ${dtypes.join(", ")}.`);
  const shared = {
    dtype: values.dtype,
    threads: positiveInteger("--threads", values.threads),
    repeats: positiveInteger("--repeats", values.repeats),
  };
  return names.map((name) => ({ name, workload: workloads[name], ...shared }));
}

function positiveInteger(option, text) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new SetupError(`${option} wants a positive integer, not "${text}".`);
  return value;
}
