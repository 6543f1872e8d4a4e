import path from "node:path";
import { commitFolder, list, type Commit } from "./commit.js";
import type { Disk } from "./disk.js";
import { readVerified } from "./verified-folder.js";

/** A stored state of training. */
export interface Checkpoint {
  /** Optimiser steps done. */
  step: number;
  /** The file with the engine's bytes. */
  file: string;
}

const FILE = "checkpoint.safetensors";
const KEPT = 2;

/** Whole checkpoints, newest first; damaged ones are passed over. */
export async function readCheckpoints(folder: string): Promise<Checkpoint[]> {
  const checkpoints: Checkpoint[] = [];
  for (const name of (await list(folder)).toReversed()) {
    const step = stepOf(name);
    if (step !== null && (await readVerified(path.join(folder, name)))?.has(FILE)) {
      checkpoints.push({ step, file: path.join(folder, name, FILE) });
    }
  }
  return checkpoints;
}

/** Stores a checkpoint; of the older ones the newest is kept. */
export async function commitCheckpoint(commit: Commit, step: number, bytes: Uint8Array): Promise<void> {
  await commitFolder(commit, nameOf(step), new Map([[FILE, bytes]]));
  await pruneCheckpoints(commit.disk, commit.parent, step);
}

/** Keeps the newest two whole checkpoints up to `step`; removes the others, and those that are damaged. */
export async function pruneCheckpoints(disk: Disk, folder: string, step: number): Promise<void> {
  const usable = (await readCheckpoints(folder)).filter((checkpoint) => checkpoint.step <= step);
  const kept = new Set(usable.slice(0, KEPT).map((checkpoint) => nameOf(checkpoint.step)));
  const superfluous = (await list(folder)).filter((name) => stepOf(name) !== null && !kept.has(name));
  for (const name of superfluous) {
    await disk.remove(path.join(folder, name));
  }
  if (superfluous.length > 0) {
    // Otherwise a power cut could bring parts of them back into a finished run.
    await disk.syncFolder(folder);
  }
}

function nameOf(step: number): string {
  return `step-${String(step).padStart(10, "0")}`;
}

function stepOf(name: string): number | null {
  const digits = /^step-([0-9]{10})$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}
