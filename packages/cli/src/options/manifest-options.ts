import type { OptionsOf } from "../verb.js";

/** Options of commands that read manifests. */
export interface ManifestArgs {
  file?: string[] | undefined;
  set?: string[] | undefined;
  silence?: string[] | undefined;
}

/** `-f`, `--set` and `--silence` */
export const manifestOptions: OptionsOf<ManifestArgs> = {
  file: {
    letter: "f",
    isList: true,
    describe:
      "Manifest file, folder, glob, or - for standard input; repeatable (default: the current folder)",
  },
  set: {
    isList: true,
    describe:
      "Override path=value of the manifests, e.g. prompt_tuning.num_epochs=5; repeatable, recorded in the run",
  },
  silence: {
    isList: true,
    describe: "Code of a warning not to report, e.g. data/imbalance; repeatable",
  },
};

/** What to write instead of the name of a manifest that stands by itself. */
export function manifestsByOption(word: string): string {
  return `Manifests are given with -f: \`-f ${word}\`.`;
}
