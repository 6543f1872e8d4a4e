import type { OptionsOf } from "../verb.js";
import { manifestsByOption } from "./manifest-options.js";

/** Which of the declared things a command is about. */
export interface TargetArgs {
  target?: string[] | undefined;
}

/** `--target` */
export const targetOption: OptionsOf<TargetArgs> = {
  target: {
    isList: true,
    describe: "Only the experiment or evaluation of this name; repeatable (default: all)",
  },
};

/** What to write instead of the name of a manifest or an experiment that stands by itself. */
export function targetsByOption(word: string): string {
  return `${manifestsByOption(word)} One experiment of them is named with \`--target ${word}\`.`;
}
