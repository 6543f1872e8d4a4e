/** Arguments of `tune compare`. */
export interface CompareArgs {
  runs: string[];
  data?: string | undefined;
}
