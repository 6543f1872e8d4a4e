// What the machine computes and reads, measured by the engine.
import { expect, test } from "vitest";
import { startRun } from "../index.js";
import { run, runtime } from "./fixture.js";

const spec = (seconds: number) => ({ operation: "roofline", runtime: runtime(), seconds });

// Where something else takes the processor between a peak and its product, their ratio says nothing: it is measured again.
test(
  "peaks, products of both directions and precisions, and whole steps are measured",
  { retry: 3 },
  async () => {
    const { events, outcome } = await run(spec(1));
    const { result } = outcome;
    expect(result).toMatchObject({
      operation: "roofline",
      threads: 2,
      peaks: [{ precision: "float32" }, { precision: "bfloat16" }],
      steps: [{ precision: "float32" }, { precision: "bfloat16" }],
    });
    expect(result.read_bytes_per_second).toBeGreaterThan(1e8);
    for (const { peak_share } of [...result.products, ...result.steps]) {
      expect(peak_share).toBeGreaterThan(0.001);
      // The peak is the best of many short intervals: a product may seem faster, but not by much.
      expect(peak_share).toBeLessThan(1.5);
    }
    const ways = new Set(
      result.products.map(({ direction, precision, rows }: Record<string, unknown>) =>
        [direction, precision, rows].join(),
      ),
    );
    expect(result.products.length % ways.size).toBe(0);
    const last = events.at(-1);
    expect(last).toMatchObject({ type: "progress", done: last.total });
  },
);

test("measuring stops when asked", async () => {
  const handle = startRun(JSON.stringify(spec(600)), (json) => {
    if (json.includes('"progress"')) handle.cancel();
  });
  expect(JSON.parse((await handle.wait()).json)).toEqual({ status: "canceled", step: 0, blob: null });
});
