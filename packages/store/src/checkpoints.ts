import path from "node:path";
import { commitFolder, list, type Commit } from "./commit.js";
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

/** Stores a checkpoint and removes all but the newest two. */
export async function commitCheckpoint(commit: Commit, step: number, bytes: Uint8Array): Promise<void> {
  await commitFolder(commit, nameOf(step), new Map([[FILE, bytes]]));
  const older = (await list(commit.parent)).filter((name) => (stepOf(name) ?? Infinity) <= step);
  for (const name of older.slice(0, -KEPT)) {
    await commit.disk.remove(path.join(commit.parent, name));
  }
}

function nameOf(step: number): string {
  return `step-${String(step).padStart(10, "0")}`;
}

function stepOf(name: string): number | null {
  const digits = /^step-([0-9]{10})$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}
