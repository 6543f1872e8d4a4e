import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { isMissing, unreadable } from "./io.js";

const NAME = /^[A-Za-z0-9_][\w.-]*(\/[A-Za-z0-9_][\w.-]*)?$/;
const COMMIT = /^[0-9a-f]{40}$/;

/** The cache folder of huggingface_hub, by its environment variables. */
export function hubCacheFolder(environment: NodeJS.ProcessEnv): string {
  const { HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE, HF_HOME, XDG_CACHE_HOME } = environment;
  const direct = HF_HUB_CACHE || HUGGINGFACE_HUB_CACHE;
  if (direct) {
    return path.resolve(direct);
  }
  const home = HF_HOME || path.join(XDG_CACHE_HOME || path.join(homedir(), ".cache"), "huggingface");
  return path.resolve(home, "hub");
}

/**
 * Folder of a cached snapshot in the layout of huggingface_hub:
 * `models--ORG--NAME/refs/REVISION` holds a commit, `snapshots/COMMIT` its files.
 */
export async function findSnapshot(
  model: string,
  revision: string,
  environment: NodeJS.ProcessEnv,
): Promise<string | Diagnostic> {
  if (!NAME.test(model) || model.includes("..") || revision.split("/").includes("..")) {
    return diagnostic("model/not-found", { model });
  }
  const repository = path.join(hubCacheFolder(environment), `models--${model.replaceAll("/", "--")}`);
  const reference = path.join(repository, "refs", revision);
  try {
    const commit = COMMIT.test(revision) ? revision : (await readFile(reference, "utf8")).trim();
    if (!COMMIT.test(commit)) {
      const problem = `${reference} names no commit`;
      return diagnostic("model/hub-unavailable", { model, problem });
    }
    const snapshot = path.join(repository, "snapshots", commit);
    await stat(snapshot);
    return snapshot;
  } catch (error) {
    if (!isMissing(error)) {
      return unreadable(reference, error);
    }
    const problem = `no revision ${revision} in ${repository}`;
    return diagnostic("model/hub-unavailable", { model, problem });
  }
}
