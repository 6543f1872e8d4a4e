import type { Verb } from "../../verb.js";

/** The shells that a completion script can be written for. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** Arguments of `tune completion`. */
export interface CompletionArgs {
  shell?: Shell | undefined;
  words?: boolean | undefined;
  /** The words of a command line behind `--`, the last one begun. */
  line?: readonly string[] | undefined;
}

/** `tune completion` */
export const completionVerb: Verb<CompletionArgs> = {
  command: "completion [shell]",
  formats: ["table", "json"],
  takesLine: true,
  options: (yargs) =>
    yargs
      .positional("shell", {
        choices: shells,
        describe: "Shell to print a completion script for (default: that of SHELL)",
      })
      .option("words", {
        type: "boolean",
        describe: "Print what may stand in place of the last of the words behind --; what the scripts call",
      }),
  examples: [
    ["$0 completion bash", "The script; put it into ~/.local/share/bash-completion/completions/tune"],
    ["$0 completion zsh", "The script; put it as _tune into a folder of fpath"],
    ["$0 completion fish", "The script; put it into ~/.config/fish/completions/tune.fish"],
    ["$0 completion --words -- curve --s", "What may follow on a command line"],
  ],
  load: () => import("./run.js"),
};
