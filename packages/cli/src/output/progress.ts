import { bar, count, duration, fit, loss, plural, type Screen } from "@tunesmith/report";
import type { ApplyEvent, StepEvent } from "@tunesmith/runner";
import type { OutputStream } from "../context.js";

/** Milliseconds between two drawings of the bar. */
const drawEvery = 80;
/** Milliseconds between two plain lines, unless an epoch ends first. */
const lineEvery = 5_000;
/** Cells of the bar itself. */
const mostCells = 24;
const fewestCells = 10;

/** Shows what happens on stderr: one bar redrawn in place on a terminal, plain lines anywhere else. */
export class Progress {
  readonly #stream: OutputStream;
  readonly #screen: Screen;
  readonly #redraw: boolean;
  #lastShown = Number.NEGATIVE_INFINITY;
  #validation = new Map<string, number>();
  #drawn = false;

  constructor(stream: OutputStream, screen: Screen, redraw: boolean) {
    this.#stream = stream;
    this.#screen = screen;
    this.#redraw = redraw;
  }

  /** Shows one event; cheap enough for every step. */
  show(event: ApplyEvent): void {
    switch (event.type) {
      case "planned":
        if (event.action !== "unchanged") this.#line(`${event.experiment}: ${event.action}. ${event.reason}`);
        break;
      case "step":
        this.#step(event);
        break;
      case "validation":
        this.#validation.set(event.runId, event.loss);
        if (!this.#redraw)
          this.#line(`${event.experiment}: epoch ${event.epoch}, validation loss ${loss(event.loss)}`);
        break;
      case "evaluating":
        this.evaluating(event.experiment, event.done, event.total);
        break;
      case "state":
        if (event.state === "storing") this.clear();
        break;
      case "evaluation-started":
        this.#line(`${event.evaluation}: ${event.subjects.join(", ")} on ${plural(event.records, "record")}`);
        break;
      case "evaluation-progress":
        this.evaluating(event.evaluation, event.done, event.total);
        break;
      default:
    }
  }

  /** Held-out records judged so far, over all contestants. */
  evaluating(experiment: string, done: number, total: number): void {
    this.counted(experiment, "evaluating", done, total);
  }

  /** How far some work of equal parts is. */
  counted(name: string, doing: string, done: number, total: number): void {
    if (total === 0 || !this.#isDue(done === total)) return;
    const fact = `${doing} ${count(done)}/${count(total)}`;
    if (this.#redraw) this.#draw(name, done / total, { fact });
    else this.#line(`${name}: ${fact}`);
  }

  /** A line of its own, above the bar. */
  note(text: string): void {
    this.#line(text);
  }

  /** Takes the bar away. */
  clear(): void {
    if (!this.#drawn) return;
    this.#stream.write("\r\u001b[K");
    this.#drawn = false;
  }

  #step(event: StepEvent): void {
    const { experiment, step, stepsTotal, epoch, epochsTotal, rowsPerSecond, secondsLeft } = event;
    const isLast = step === stepsTotal;
    if (!this.#isDue(isLast)) return;
    const validation = this.#validation.get(event.runId);
    const facts = {
      step: `step ${step}/${stepsTotal}`,
      epoch: `epoch ${epoch}/${epochsTotal}`,
      loss: `loss ${loss(event.loss)}`,
      validation: validation === undefined || !this.#redraw ? "" : `validation ${loss(validation)}`,
      rate: rowsPerSecond === null ? "" : `${count(Math.round(rowsPerSecond))} rows/s`,
      left: secondsLeft === null ? "" : `${duration(secondsLeft)} left`,
    };
    if (this.#redraw) this.#draw(experiment, step / stepsTotal, facts);
    else this.#line(`${experiment}: ${Object.values(facts).filter(Boolean).join(", ")}`);
  }

  #isDue(isLast: boolean): boolean {
    const now = performance.now();
    if (!isLast && now - this.#lastShown < (this.#redraw ? drawEvery : lineEvery)) return false;
    this.#lastShown = now;
    return true;
  }

  #draw(experiment: string, share: number, facts: Readonly<Record<string, string>>): void {
    const name = fit(experiment, 24, this.#screen.unicode ? "…" : "...");
    const room = this.#screen.columns - 1 - name.length - 2;
    const text = fitting(facts, room - fewestCells);
    const cells = Math.max(fewestCells, Math.min(mostCells, room - text.length));
    this.#stream.write(`\r\u001b[K${name} ${bar(share, cells, this.#screen)} ${text}`);
    this.#drawn = true;
  }

  #line(text: string): void {
    this.clear();
    this.#stream.write(`${text}\n`);
  }
}

/** The facts that fit, in their order; on a narrow terminal the least telling are left out first. */
function fitting(facts: Readonly<Record<string, string>>, room: number): string {
  const shown = new Map(Object.entries(facts).filter(([, text]) => text !== ""));
  const text = (): string => [...shown.values()].join("  ");
  for (const name of ["validation", "epoch", "rate", "left"]) {
    if (text().length <= room) break;
    shown.delete(name);
  }
  return text();
}
