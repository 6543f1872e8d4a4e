/** Arguments of `tune curve`. */
export interface CurveArgs {
  runs?: string[] | undefined;
  svg?: string | undefined;
  png?: string | undefined;
}
