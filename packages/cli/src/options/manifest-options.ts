import type { Argv } from "yargs";

/** Options of commands that read manifests. */
export interface ManifestArgs {
  file?: string[] | undefined;
  set?: string[] | undefined;
  silence?: string[] | undefined;
}

/** Declares `-f`, `--set` and `--silence`. */
export function manifestOptions<T>(yargs: Argv<T>): Argv<T & ManifestArgs> {
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
    })
    .option("silence", {
      type: "string",
      array: true,
      nargs: 1,
      describe: "Code of a warning not to report, e.g. data/imbalance; repeatable",
    });
}

/** What to write instead of the name of a manifest that stands by itself. */
export function manifestsByOption(word: string): string {
  return `Manifests are given with -f: \`-f ${word}\`.`;
}
