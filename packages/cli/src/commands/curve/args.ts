/** Arguments of `tune curve`. */
export interface CurveArgs {
  runs?: string[] | undefined;
  /** True = to stdout. */
  svg?: string | true | undefined;
  png?: string | undefined;
}
