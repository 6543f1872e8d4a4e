import { validateMetricLine, type MetricLine } from "@tunesmith/contracts";
import type { Disk, Log } from "./disk.js";
import { readIfThere } from "./verified-folder.js";

/** How far metrics.ndjson holds every optimiser step, without gap. */
export interface MetricsPrefix {
  lines: MetricLine[];
  /** Optimiser steps. */
  step: number;
  /** Seconds since training began at that step. */
  seconds: number;
  /** Length of the file up to here. */
  bytes: number;
}

/**
 * Reads metrics.ndjson up to `limit` optimiser steps. Stops where a line is cut short, is no metric line, or skips
 * a step: nothing behind that can be trusted.
 */
export async function readMetrics(file: string, limit = Infinity): Promise<MetricsPrefix> {
  const content = (await readIfThere(file)) ?? Buffer.alloc(0);
  const prefix: MetricsPrefix = { lines: [], step: 0, seconds: 0, bytes: 0 };
  for (let end = content.indexOf(0x0a); end >= 0; end = content.indexOf(0x0a, end + 1)) {
    const line = parseLine(content.subarray(prefix.bytes, end).toString("utf8"));
    if (line === null || line.step > limit || line.step !== prefix.step + (line.type === "step" ? 1 : 0)) {
      break;
    }
    prefix.lines.push(line);
    prefix.bytes = end + 1;
    if (line.type === "step") {
      prefix.step = line.step;
      prefix.seconds = line.seconds;
    }
  }
  return prefix;
}

function parseLine(text: string): MetricLine | null {
  try {
    const result = validateMetricLine(JSON.parse(text));
    return result.ok ? result.value : null;
  } catch {
    return null;
  }
}

/** Appends to metrics.ndjson, each optimiser step and each validation once. */
export class MetricsLog {
  private constructor(
    private readonly log: Log,
    private step: number,
    private validated: number,
  ) {}

  /** Cuts the file back to `prefix` and goes on from there. */
  static async open(disk: Disk, file: string, prefix: MetricsPrefix): Promise<MetricsLog> {
    const log = await disk.openLog(file);
    try {
      await disk.truncate(file, prefix.bytes);
    } catch (error) {
      await log.close();
      throw error;
    }
    const validated = prefix.lines.findLast((line) => line.type === "validation")?.step ?? 0;
    return new MetricsLog(log, prefix.step, validated);
  }

  /** A run that goes on from a checkpoint may tell its last validation again; what is there already is left out. */
  async append(lines: readonly MetricLine[]): Promise<void> {
    let text = "";
    for (const line of lines) {
      if (line.step > (line.type === "step" ? this.step : this.validated)) {
        text += `${JSON.stringify(line)}\n`;
        if (line.type === "step") {
          this.step = line.step;
        } else {
          this.validated = line.step;
        }
      }
    }
    if (text !== "") {
      await this.log.append(text);
    }
  }

  sync(): Promise<void> {
    return this.log.sync();
  }

  close(): Promise<void> {
    return this.log.close();
  }
}
