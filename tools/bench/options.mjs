// The command line of `npm run bench`.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { SetupError } from "../setup/process.mjs";
import { shrink } from "./shrink.mjs";
import { workloads } from "./workloads.mjs";

const dtypes = ["float32", "bfloat16"];

/**
 * Reads `WORKLOAD … | all [--dtype D …] [--threads N] [--repeats N] [--shrunk]`: one entry for each workload and dtype.
 * @param {string[]} args
 */
export function parseOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dtype: { type: "string", multiple: true, default: dtypes },
      threads: { type: "string", default: String(availableParallelism()) },
      repeats: { type: "string", default: "2" },
      shrunk: { type: "boolean", default: false },
    },
  });
  const names = positionals.join() === "all" ? Object.keys(workloads) : positionals;
  if (names.length === 0 || names.some((name) => !Object.hasOwn(workloads, name)))
    throw new SetupError(`Name workloads, or all of them by \`all\`: ${Object.keys(workloads).join(", ")}.`);
  const wrong = values.dtype.find((dtype) => !dtypes.includes(dtype));
  if (wrong !== undefined)
    throw new SetupError(`--dtype ${wrong} is not supported; supported: ${dtypes.join(", ")}.`);
  const shared = {
    threads: positiveInteger("--threads", values.threads),
    repeats: positiveInteger("--repeats", values.repeats),
  };
  const workload = (name) => (values.shrunk ? shrink(workloads[name]) : workloads[name]);
  return names.flatMap((name) =>
    values.dtype.map((dtype) => ({
      name: values.shrunk ? `${name}-shrunk` : name,
      dtype,
      workload: workload(name),
      ...shared,
    })),
  );
}

function positiveInteger(option, text) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new SetupError(`${option} wants a positive integer, not "${text}".`);
  return value;
}
