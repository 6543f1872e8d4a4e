/** One optimiser step: the loss before its update (natural log, per target token by default). */
export interface CurveStep {
  step: number;
  epoch: number;
  loss: number;
}

/** A run's learning curve: training loss per optimiser step, validation loss at the end of epochs. */
export interface Curve {
  steps: readonly CurveStep[];
  validation: readonly CurveStep[];
}

/** A line of metrics.ndjson; what a curve does not need is left out of the type. */
export interface MetricsLine {
  type: string;
  step: number;
  epoch: number;
  loss: number;
}

/** Puts metrics lines, in the order of steps, into a curve; lines without a finite loss (a diverged step) are left out. */
export function curveFrom(lines: Iterable<MetricsLine>): Curve {
  const steps: CurveStep[] = [];
  const validation: CurveStep[] = [];
  for (const { type, step, epoch, loss } of lines) {
    if (!Number.isFinite(loss)) continue;
    if (type === "step") steps.push({ step, epoch, loss });
    if (type === "validation") validation.push({ step, epoch, loss });
  }
  return { steps, validation };
}

/** First and last step that any loss belongs to; undefined for an empty curve. */
export function stepRange(curve: Curve): [first: number, last: number] | undefined {
  const ends = [curve.steps[0], curve.steps.at(-1), curve.validation[0], curve.validation.at(-1)].flatMap(
    (point) => (point ? [point.step] : []),
  );
  return ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : undefined;
}

/** Width of the running median drawn over the raw losses: a twentieth of the run, at least 1, odd. */
export function medianWindow(curve: Curve): number {
  const width = Math.max(1, Math.floor(curve.steps.length / 20));
  return width % 2 === 1 ? width : width + 1;
}

/**
 * Centred running median of the training loss, cut off at both ends. A median follows a steep fall and
 * ignores single spikes, on a linear axis as on a logarithmic one.
 */
export function runningMedian(curve: Curve, window: number): CurveStep[] {
  const half = (window - 1) / 2;
  return curve.steps.map((point, index) => {
    const near = curve.steps.slice(Math.max(0, index - half), index + half + 1).map(({ loss }) => loss);
    near.sort((a, b) => a - b);
    const middle = near.length / 2;
    const loss = near.length % 2 === 1 ? near[Math.floor(middle)]! : (near[middle - 1]! + near[middle]!) / 2;
    return { ...point, loss };
  });
}

/**
 * At most `limit` points that keep the outline: of each run of neighbours the lowest and the highest,
 * in their order, and always the first and the last.
 */
export function thin(points: readonly CurveStep[], limit: number): readonly CurveStep[] {
  if (points.length <= limit) return points;
  const buckets = Math.floor((limit - 2) / 2);
  const inner = points.slice(1, -1);
  const kept: CurveStep[] = [points[0]!];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const from = Math.floor((bucket * inner.length) / buckets);
    const to = Math.floor(((bucket + 1) * inner.length) / buckets);
    const members = inner.slice(from, to);
    if (members.length === 0) continue;
    let low = members[0]!;
    let high = members[0]!;
    for (const point of members) {
      if (point.loss < low.loss) low = point;
      if (point.loss > high.loss) high = point;
    }
    kept.push(...(low.step === high.step ? [low] : low.step < high.step ? [low, high] : [high, low]));
  }
  kept.push(points.at(-1)!);
  return kept;
}

/**
 * At most about `most` points, evenly: every second, third … counted from the last, which is always among them. The one
 * to `keep` is there besides.
 */
export function everyNth(
  points: readonly CurveStep[],
  most: number,
  keep?: CurveStep,
): { nth: number; points: readonly CurveStep[] } {
  const nth = Math.max(1, Math.ceil(points.length / most));
  const last = points.length - 1;
  return { nth, points: points.filter((point, index) => (last - index) % nth === 0 || point === keep) };
}

/** First step of each epoch after the first: where a chart draws its epoch lines. */
export function epochStarts(curve: Curve): CurveStep[] {
  return curve.steps.filter((point, index) => index > 0 && point.epoch !== curve.steps[index - 1]!.epoch);
}

/** The lowest validation loss; the earliest of equals. */
export function bestValidation(curve: Curve): CurveStep | undefined {
  let best: CurveStep | undefined;
  for (const point of curve.validation) if (!best || point.loss < best.loss) best = point;
  return best;
}
