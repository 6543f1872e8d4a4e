import type { DoctorCheck } from "@tunesmith/contracts";
import { bytes, count, plural } from "@tunesmith/report";
import { arch, cpus, freemem, release, totalmem, type } from "node:os";
import { engineInfo } from "../shared/engine.js";
import { check } from "./check.js";

/** With less free memory than this a model of a billion parameters does not fit. */
const littleMemory = 2 ** 30;

/** System, memory, processor and threads. */
export async function machineChecks(env: NodeJS.ProcessEnv): Promise<DoctorCheck[]> {
  return [await system(), await memory(), await instructionSet(env), await threads(env)];
}

function system(): Promise<DoctorCheck> {
  const proven = process.platform === "linux" && process.arch === "x64";
  return check(
    "machine",
    "system",
    () => ({
      found: `${type()} ${release()}, ${arch()}`,
      ...(proven
        ? {}
        : { verdict: "warn", help: "Tunesmith is tested on Linux on x64; elsewhere build it from source." }),
    }),
    "Attach this report to a bug report.",
  );
}

function memory(): Promise<DoctorCheck> {
  // Within a container its limit counts, not the machine's memory.
  const limit = process.constrainedMemory();
  const total = limit > 0 && limit < totalmem() ? limit : totalmem();
  const free = Math.min(freemem(), total);
  return check(
    "machine",
    "memory",
    () => ({
      found: `${bytes(total)}, ${bytes(free)} free`,
      ...(free >= littleMemory
        ? {}
        : {
            verdict: "warn",
            help: "Close other programs, or set `runtime.memory_limit_mb` in the manifest.",
          }),
    }),
    "Attach this report to a bug report.",
  );
}

function instructionSet(env: NodeJS.ProcessEnv): Promise<DoctorCheck> {
  return check(
    "machine",
    "instruction set",
    async () => {
      const { isa, isas, bfloat16_isas } = await engineInfo();
      const wanted = env["TUNE_ISA"];
      const used = wanted || isa;
      const bfloat16 = bfloat16_isas.includes(used) ? "multiplied (AVX-512-BF16)" : "converted";
      const found = `${used} of ${isas.join(", ")}; bfloat16 is ${bfloat16}`;
      if (wanted && !isas.includes(wanted)) {
        const help = `This processor runs ${isas.join(", ")}: correct TUNE_ISA, or unset it.`;
        return { found: `TUNE_ISA is \`${wanted}\``, verdict: "bad", help };
      }
      if (used !== "scalar") return { found };
      const help = wanted
        ? "Unset TUNE_ISA: vector instructions are many times faster and give the same bits in float32."
        : "Runs are correct but slow; a processor with AVX2 is many times faster.";
      return { found, verdict: "warn", help };
    },
    "Mend the engine first.",
  );
}

function threads(env: NodeJS.ProcessEnv): Promise<DoctorCheck> {
  return check(
    "machine",
    "threads",
    async () => {
      const available = (await engineInfo()).cpus;
      const wanted = env["TUNE_THREADS"];
      const model = cpus()[0]?.model.trim() ?? "";
      const named = [plural(available, "thread"), model].filter(Boolean).join("; ");
      if (!wanted) return { found: named };
      if (!/^[1-9][0-9]{0,3}$/.test(wanted)) {
        const help = "Set TUNE_THREADS to a whole number from 1 to 9999, or unset it.";
        return { found: `TUNE_THREADS is \`${wanted}\``, verdict: "bad", help };
      }
      const found = `${named}; TUNE_THREADS=${wanted}`;
      if (Number(wanted) <= available) return { found };
      const help = `More than ${count(available)} only makes runs slower; the result is the same.`;
      return { found, verdict: "warn", help };
    },
    "Mend the engine first.",
  );
}
