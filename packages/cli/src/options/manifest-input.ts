import type { ManifestOptions } from "@tunesmith/runner";
import type { Context } from "../context.js";
import type { ManifestArgs } from "./manifest-options.js";

/** What the runner needs to read manifests, from the command line and the environment. */
export function manifestInput(
  args: ManifestArgs,
  context: Context,
): { paths: string[]; options: ManifestOptions } {
  const { cwd, env, stdin, stateDir } = context;
  return {
    paths: args.file ?? ["."],
    options: {
      cwd,
      env,
      stdin,
      set: args.set ?? [],
      silence: args.silence ?? [],
      ...(stateDir === undefined ? {} : { stateDir }),
    },
  };
}
