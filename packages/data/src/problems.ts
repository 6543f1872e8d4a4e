import { diagnostic, repeated, type Diagnostic } from "@tunesmith/diagnostics";
import { limits } from "./limits.js";

/** A problem of a record, and what the problems of its code have in common that are one mistake. */
export interface CausedProblem {
  problem: Diagnostic;
  cause: string;
}

/** The first problem of a cause, and what is known of the others. */
interface Group {
  first: Diagnostic;
  more: number;
  /** Lines of the first of the others, each once. */
  lines: Set<number>;
}

/**
 * The problems of one file, those of one cause as one problem that counts them and names the first lines. Of the causes,
 * the first are told in full and the problems of the rest are counted.
 */
export class Problems {
  hasErrors = false;
  private readonly groups = new Map<string, Group>();
  private rest = 0;

  constructor(private readonly file: string) {}

  add(problem: Diagnostic, cause = problem.message): void {
    this.hasErrors ||= problem.severity === "error";
    const key = `${problem.code} ${cause}`;
    const group = this.groups.get(key);
    if (group !== undefined) {
      group.more++;
      if (
        group.lines.size < limits.lines &&
        problem.line !== undefined &&
        problem.line !== group.first.line
      ) {
        group.lines.add(problem.line);
      }
    } else if (this.groups.size < limits.problems) {
      this.groups.set(key, { first: { ...problem, file: this.file }, more: 0, lines: new Set() });
    } else {
      this.rest++;
    }
  }

  diagnostics(): Diagnostic[] {
    const told = [...this.groups.values()].map(({ first, more, lines }) => repeated(first, more, [...lines]));
    return this.rest === 0
      ? told
      : [...told, diagnostic("data/more-problems", { count: this.rest }, { file: this.file })];
  }
}

/** Problems of records of several files, as each file tells its own. */
export function collected(problems: Iterable<CausedProblem>): Diagnostic[] {
  const files = new Map<string, Problems>();
  for (const { problem, cause } of problems) {
    const { file = "" } = problem;
    const known = files.get(file) ?? new Problems(file);
    files.set(file, known);
    known.add(problem, cause);
  }
  return [...files.values()].flatMap((file) => file.diagnostics());
}
