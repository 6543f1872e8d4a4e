import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { limits } from "./limits.js";

/** The problems of one file: the first ones in full, of the rest the number. */
export class Problems {
  count = 0;
  private readonly shown: Diagnostic[] = [];

  constructor(private readonly file: string) {}

  add(problem: Diagnostic): void {
    this.count++;
    if (this.shown.length < limits.problems) {
      this.shown.push({ ...problem, file: this.file });
    }
  }

  diagnostics(): Diagnostic[] {
    const rest = this.count - this.shown.length;
    return rest === 0
      ? this.shown
      : [...this.shown, diagnostic("data/more-problems", { count: rest }, { file: this.file })];
  }
}
