import { writeSync } from "node:fs";
import type { OutputStream } from "../context.js";

/**
 * stdout where it is a file. A disk that fills up takes what fits of a write, and Node's stream for files does not
 * look whether that was all of it.
 */
export class FileOutput implements OutputStream {
  errored: NodeJS.ErrnoException | null = null;

  constructor(private readonly descriptor: number) {}

  write(text: string): void {
    const bytes = Buffer.from(text);
    try {
      for (let at = 0; at < bytes.length && this.errored === null;)
        at += writeSync(this.descriptor, bytes, at);
    } catch (error) {
      this.errored = error as NodeJS.ErrnoException;
    }
  }
}
