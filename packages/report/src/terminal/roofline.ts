import type { ProductRate, RooflineResult, StepRate } from "@tunesmith/contracts";
import { count, percent, plural, tenths } from "../format.js";
import { columns, type Column } from "./columns.js";
import { facts } from "./facts.js";
import { palette, type Screen } from "./screen.js";
import { wrap } from "./wrap.js";

/** One kind of weight: a row of the table. */
interface Shape {
  model: string;
  layer: string;
  products: readonly ProductRate[];
}

const giga = 1e9;
const short = { float32: "f32", bfloat16: "bf16" } as const;

/** The limits of the machine, what products of each shape reach of them, and what a whole step does. */
export function rooflineLines(result: RooflineResult, screen: Screen): string[] {
  const { threads, isa, peaks, read_bytes_per_second, products, steps } = result;
  const style = palette(screen);
  return [
    style.strong("Roofline"),
    ...facts(
      [
        ["computed with", `${plural(threads, "thread")}, ${isa}`],
        ...peaks.map(({ precision, flops_per_second }): [string, string] => [
          `peak in ${precision}`,
          `${rate(flops_per_second)} GFLOP/s between registers`,
        ]),
        ["memory", `${(read_bytes_per_second / giga).toFixed(1)} GB/s read`],
      ],
      screen,
    ),
    "",
    style.strong("Matrix products"),
    ...wrap(
      "Per cent of the peak, with 1 row of what memory gives; the slower of forward and backward, by precision and rows.",
      screen.columns,
    ),
    ...columns(shapesOf(products), columnsOf(products, screen), screen),
    "",
    style.strong("A whole optimiser step"),
    ...steps.flatMap((step) => wrap(stepLine(step), screen.columns)),
  ];
}

function shapesOf(products: readonly ProductRate[]): Shape[] {
  const shapes = new Map<string, ProductRate[]>();
  for (const product of products) {
    const key = `${product.model}\n${product.layer}`;
    shapes.set(key, [...(shapes.get(key) ?? []), product]);
  }
  return [...shapes.values()].map((own) => ({ model: own[0]!.model, layer: own[0]!.layer, products: own }));
}

function columnsOf(products: readonly ProductRate[], screen: Screen): Column<Shape>[] {
  const rows = [...new Set(products.map((product) => product.rows))].toSorted((a, b) => a - b);
  const precisions = [...new Set(products.map(({ precision }) => precision))];
  return [
    { title: "model", cell: ({ model }) => model },
    { title: "layers", cell: ({ layer }) => layer },
    { title: "weight", cell: (shape) => weightOf(shape, screen), align: "right", rank: 1 },
    ...precisions.flatMap((precision) =>
      rows.map((m): Column<Shape> => ({
        title: `${short[precision]} ${count(m)}`,
        align: "right",
        cell: ({ products: own }) => {
          const shares = own
            .filter((product) => product.precision === precision && product.rows === m)
            .map((product) => (m === 1 ? product.read_share : product.peak_share));
          return shares.length === 0 ? "" : tenths(Math.min(...shares));
        },
      })),
    ),
  ];
}

function weightOf({ products }: Shape, screen: Screen): string {
  const forward = products.find(({ direction }) => direction === "forward");
  return forward ? `${count(forward.outputs)} ${screen.unicode ? "×" : "x"} ${count(forward.depth)}` : "";
}

function stepLine(step: StepRate): string {
  const { precision, stored, layers, hidden, rows, virtual_tokens, seconds } = step;
  return (
    `${short[precision]}: ${percent(step.peak_share)} of the peak, ${rate(step.flops_per_second)} GFLOP/s; ` +
    `${plural(rows, "row")} (${count(virtual_tokens)} of them virtual tokens) in ${seconds.toFixed(2)} s, ` +
    `${plural(layers, "layer")} of width ${count(hidden)}, weights in ${stored}`
  );
}

function rate(flops: number): string {
  return (flops / giga).toFixed(0);
}
