// What the figures were measured on.
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";

/** Processor, cores and memory of this machine. */
export function environmentOf() {
  return { cpu: processor(), cores: availableParallelism(), memory_bytes: totalmem() };
}

/** The model's name, and where the system tells them its family and number: a cloud's name may hide the generation. */
function processor() {
  const name = cpus()[0].model.trim();
  const file = "/proc/cpuinfo";
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [family, model] = ["cpu family", "model"].map(
    (field) => new RegExp(String.raw`^${field}\s*: (\d+)$`, "mu").exec(text)?.[1],
  );
  return family && model ? `${name} (family ${family}, model ${model})` : name;
}
