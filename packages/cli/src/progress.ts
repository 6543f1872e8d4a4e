import { count, duration, fit, loss, palette, type Screen } from "@tunesmith/report";
import type { ApplyEvent, StepEvent } from "@tunesmith/runner";
import type { OutputStream } from "./context.js";

/** Milliseconds between two drawings of the bar. */
const drawEvery = 80;
/** Milliseconds between two plain lines, unless an epoch ends first. */
const lineEvery = 5_000;
/** Cells of the bar itself. */
const barCells = 24;

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
      default:
    }
  }

  /** Held-out records judged so far, over all contestants. */
  evaluating(experiment: string, done: number, total: number): void {
    if (total === 0 || !this.#isDue(done === total)) return;
    const facts = [`evaluating ${count(done)}/${count(total)}`];
    if (this.#redraw) this.#draw(experiment, done / total, facts);
    else this.#line(`${experiment}: ${facts[0]}`);
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
    const rate = rowsPerSecond === null ? "" : `${count(Math.round(rowsPerSecond))} rows/s`;
    const left = secondsLeft === null ? "" : `${duration(secondsLeft)} left`;
    const validation = this.#validation.get(event.runId);
    const facts = [
      `step ${step}/${stepsTotal}`,
      `epoch ${epoch}/${epochsTotal}`,
      `loss ${loss(event.loss)}`,
      ...(validation === undefined || !this.#redraw ? [] : [`validation ${loss(validation)}`]),
      ...[rate, left].filter(Boolean),
    ];
    if (this.#redraw) this.#draw(experiment, step / stepsTotal, facts);
    else this.#line(`${experiment}: ${facts.join(", ")}`);
  }

  #isDue(isLast: boolean): boolean {
    const now = performance.now();
    if (!isLast && now - this.#lastShown < (this.#redraw ? drawEvery : lineEvery)) return false;
    this.#lastShown = now;
    return true;
  }

  #draw(experiment: string, share: number, facts: readonly string[]): void {
    const style = palette(this.#screen);
    const filled = Math.round(share * barCells);
    const [full, empty] = this.#screen.unicode ? ["━", "─"] : ["#", "."];
    const bar = `${style.training(full.repeat(filled))}${style.quiet(empty.repeat(barCells - filled))}`;
    // Whole facts drop off a narrow terminal, the step and the loss last.
    let shown = [...facts];
    const room = this.#screen.columns - 1 - barCells - 2;
    const name = fit(experiment, Math.max(8, Math.min(experiment.length, room - 30)));
    while (shown.length > 1 && name.length + 2 + shown.join("  ").length > room)
      shown = shown.filter((_, index) => index !== (shown.length > 3 ? 1 : shown.length - 1));
    this.#stream.write(`\r\u001b[K${name} ${bar} ${shown.join("  ")}`);
    this.#drawn = true;
  }

  #line(text: string): void {
    this.clear();
    this.#stream.write(`${text}\n`);
  }
}
