import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { ioError } from "../errors.js";
import type { Disk, Log } from "../disk.js";

/** A fault at the n-th change of the disk, counted from 1. */
export interface Fault {
  at: number;
  /** `crash`: the process ends there, and nothing it does afterwards reaches the disk. */
  kind: "crash" | "ENOSPC" | "EIO" | "EROFS";
  /** Whether every later change fails as well. */
  persistent: boolean;
}

/** The process is dead. */
export class Crash extends Error {}

/** A real disk with a fault. A write that fails leaves half of its bytes behind. */
export class FaultyDisk implements Disk {
  /** Changes so far. */
  count = 0;

  constructor(
    private readonly disk: Disk,
    private readonly fault: Fault,
  ) {}

  /** Does one change, or the half of it that happens before the fault. */
  private async change(
    target: string,
    whole: () => Promise<void>,
    half: () => void = () => {},
  ): Promise<void> {
    this.count++;
    const { at, kind, persistent } = this.fault;
    const lasting = persistent || kind === "crash";
    if (this.count < at || (this.count > at && !lasting)) {
      return whole();
    }
    if (this.count === at && kind !== "EROFS") {
      half();
    }
    throw kind === "crash" ? new Crash() : ioError(target, Object.assign(new Error(kind), { code: kind }));
  }

  makeFolder(folder: string): Promise<void> {
    return existsSync(folder)
      ? Promise.resolve()
      : this.change(
          folder,
          () => this.disk.makeFolder(folder),
          () => mkdirSync(folder, { recursive: true }),
        );
  }

  writeFile(file: string, bytes: Uint8Array): Promise<void> {
    return this.change(
      file,
      () => this.disk.writeFile(file, bytes),
      () => writeFileSync(file, bytes.subarray(0, bytes.length / 2)),
    );
  }

  async openLog(file: string): Promise<Log> {
    let log: Log | undefined;
    await this.change(file, async () => {
      log = await this.disk.openLog(file);
    });
    const real = log!;
    return {
      append: (text) =>
        this.change(
          file,
          () => real.append(text),
          () => appendFileSync(file, text.slice(0, text.length / 2)),
        ),
      sync: () => this.change(file, () => real.sync()),
      close: () => real.close(),
    };
  }

  rename(from: string, to: string): Promise<void> {
    return this.change(to, () => this.disk.rename(from, to));
  }

  syncFolder(folder: string): Promise<void> {
    return this.change(folder, () => this.disk.syncFolder(folder));
  }

  truncate(file: string, length: number): Promise<void> {
    return this.change(file, () => this.disk.truncate(file, length));
  }

  remove(target: string): Promise<void> {
    return this.change(target, () => this.disk.remove(target));
  }
}
