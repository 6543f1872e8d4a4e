import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { LoadOptions } from "@tunesmith/manifest";
import { findStateDir, openStore, type Store } from "@tunesmith/store";
import { loadEngine } from "./engine.js";

/** Where commands work, and what the surroundings say. */
export interface Place {
  /** Folder that paths are relative to; by default that of the process. */
  cwd?: string | undefined;
  /** Folder of runs; by default `.tunesmith` beside the nearest package.json or .git. */
  stateDir?: string | undefined;
  /** By default that of the process. */
  env?: NodeJS.ProcessEnv | undefined;
}

/** How manifests are read. */
export interface ManifestOptions extends Place {
  /** `path=value` overrides, in order. */
  set?: readonly string[] | undefined;
  /** Codes of warnings not to report, whichever manifest they are about. */
  silence?: readonly string[] | undefined;
  /** Read for the path `-`. */
  stdin?: Readable | undefined;
}

/** The working directory and the environment, with their defaults. */
export function surroundings({ cwd = process.cwd(), env = process.env }: Place): {
  cwd: string;
  env: NodeJS.ProcessEnv;
} {
  return { cwd: resolve(cwd), env };
}

/** What loading the manifests needs. */
export function loadOptions(options: ManifestOptions): LoadOptions {
  const { cwd, env } = surroundings(options);
  const { stdin, set, silence } = options;
  return {
    cwd,
    set,
    silence,
    environment: env,
    ...(stdin ? { stdin: () => buffer(stdin) } : {}),
  };
}

/** The store that the place means; it loads the engine when something is written. */
export function storeOf(place: Place): Store {
  const { cwd } = surroundings(place);
  return openStore(
    place.stateDir === undefined ? findStateDir(cwd) : resolve(cwd, place.stateDir),
    loadEngine,
  );
}

/** A path as people see it: relative to the working directory, with `/`. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path) || ".";
  return (isAbsolute(shown) ? path : shown).split(sep).join("/");
}
