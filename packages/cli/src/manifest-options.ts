import type { Argv } from "yargs";

/** Options of commands that read manifests. */
export interface ManifestArgs {
  file?: string[] | undefined;
  set?: string[] | undefined;
}

/** Declares `-f` and `--set`. */
export function manifestOptions(yargs: Argv): Argv<ManifestArgs> {
  return yargs
    .option("file", {
      alias: "f",
      type: "string",
      array: true,
      nargs: 1,
      describe:
        "Manifest file, folder, glob, or - for standard input; repeatable (default: the current folder)",
    })
    .option("set", {
      type: "string",
      array: true,
      nargs: 1,
      describe:
        "Override path=value of the manifests, e.g. prompt_tuning.num_epochs=5; repeatable, recorded in the run",
    });
}
