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
