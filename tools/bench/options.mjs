// The command line of `npm run bench`.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { SetupError } from "../setup/process.mjs";
import { workloads } from "./workloads.mjs";

const dtypes = ["float32"];

/**
 * Reads `WORKLOAD [--dtype D] [--threads N] [--repeats N]`.
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
  const [name] = positionals;
  if (positionals.length !== 1 || !Object.hasOwn(workloads, name))
    throw new SetupError(`Name one workload: ${Object.keys(workloads).join(", ")}.`);
  if (!dtypes.includes(values.dtype))
    throw new SetupError(`--dtype ${values.dtype} is not supported; supported: ${dtypes.join(", ")}.`);
  return {
    name,
    workload: workloads[name],
    dtype: values.dtype,
    threads: positiveInteger("--threads", values.threads),
    repeats: positiveInteger("--repeats", values.repeats),
  };
}

function positiveInteger(option, text) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new SetupError(`${option} wants a positive integer, not "${text}".`);
  return value;
}
