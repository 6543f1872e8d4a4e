import type { Verb } from "../../verb.js";
import { shells, type CompletionArgs } from "./args.js";
import type { Verbs } from "./words.js";

/** `tune completion`, for the verbs that it is one of. */
export const completionVerb = (verbs: Verbs): Verb<CompletionArgs> => ({
  command: "completion [shell]",
  formats: ["table", "json"],
  takesLine: true,
  options: {
    shell: {
      choices: shells,
      describe: "Shell to print a completion script for (default: that of SHELL)",
    },
    words: {
      value: "none",
      describe: "Print what may stand in place of the last of the words behind --; what the scripts call",
    },
  },
  examples: [
    ["$0 completion bash", "The script; put it into ~/.local/share/bash-completion/completions/tune"],
    ["$0 completion zsh", "The script; put it as _tune into a folder of fpath"],
    ["$0 completion fish", "The script; put it into ~/.config/fish/completions/tune.fish"],
    ["$0 completion --words -- curve --s", "What may follow on a command line"],
  ],
  load: async () => {
    const { run } = await import("./run.js");
    return { run: (args, context) => run(args, verbs, context) };
  },
});
