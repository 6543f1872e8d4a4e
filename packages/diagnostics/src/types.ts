export type Severity = "error" | "warning";

/** Where a problem lies. Lines and columns count from 1, in characters. */
export interface Where {
  file?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  /** JSON pointer into the document. */
  pointer?: string | undefined;
  /** The argument at fault as typed, where no file is: `--set prompt_tuning.num_epochs=many`. */
  argument?: string | undefined;
  /** The source around the place, as `sourceFrame` gives it. */
  frame?: string | undefined;
}

/** One problem: what happened, where, and what to do next. */
export interface Diagnostic extends Where {
  severity: Severity;
  /** Stable name, `area/kebab-name`. */
  code: string;
  message: string;
  help: string;
}

/** The outcome of a step: a value, perhaps with warnings, or the reasons why there is none. */
export type Result<T> =
  | { ok: true; value: T; warnings: Diagnostic[] }
  | { ok: false; diagnostics: Diagnostic[] };
