// What the figures were measured on.
import { availableParallelism, cpus, totalmem } from "node:os";

/** Processor, cores and memory of this machine. */
export function environmentOf() {
  return { cpu: cpus()[0].model.trim(), cores: availableParallelism(), memory_bytes: totalmem() };
}
