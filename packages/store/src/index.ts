export { findStateDir } from "./state-dir.js";
export { openStore, type ListedRun, type Store, type StoreNative } from "./store.js";
export { names, RunFolder, type ResumePoint } from "./run-folder.js";
export type { LockedRun } from "./locked-run.js";
export { describeHolder, type Holder, type LockState } from "./holder.js";
export type { NativeLocks } from "./lock.js";
export type { Checkpoint } from "./checkpoints.js";
export type { MetricsPrefix } from "./metrics-log.js";
export { sha256, type Files } from "./verified-folder.js";
