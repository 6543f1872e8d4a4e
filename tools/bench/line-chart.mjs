// Lines over a common x axis as an SVG, on paper or a dark page. Pure.
import { escape } from "./chart.mjs";

const panel = { width: 300, height: 190, left: 48, gap: 24 };
const top = 78;
const colours = ["#3b6fd4", "#c2622d"];

/**
 * Panels side by side, each with the same series; axes begin at 0.
 * @param {{title: string, description: string, x: string,
 *   panels: {label: string, series: {name: string, points: [number, number][]}[]}[]}} chart
 */
export function lineChart({ title, description, x, panels }) {
  const width = panels.length * (panel.left + panel.width + panel.gap);
  const height = top + panel.height + 46;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<desc>${escape(description)}</desc>`,
    "<style>text{fill:#1f2430}.q{fill:#667085}.g{stroke:#98a2b3;stroke-opacity:.4}@media(prefers-color-scheme:dark){text{fill:#e6e8ee}.q{fill:#98a2b3}}</style>",
    `<text x="0" y="18" font-size="15">${escape(title)}</text>`,
    ...legend(panels[0].series),
    ...panels.flatMap((each, index) => drawPanel(each, x, index * (panel.left + panel.width + panel.gap))),
    "</svg>",
    "",
  ].join("\n");
}

/** Round numbers from 0 to at least `most`, four to eight of them. */
export function ticks(most) {
  const rough = most / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [5, 2, 1].find((each) => each * magnitude <= rough) * magnitude;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}

function legend(series) {
  return series.flatMap(({ name }, index) => [
    `<rect x="${index * 110}" y="32" width="14" height="4" fill="${colours[index]}"/>`,
    `<text x="${index * 110 + 20}" y="38">${escape(name)}</text>`,
  ]);
}

function drawPanel({ label, series }, xLabel, offset) {
  const points = series.flatMap((each) => each.points);
  const xs = ticks(Math.max(...points.map(([x]) => x)));
  const ys = ticks(Math.max(...points.map(([, y]) => y)));
  const left = offset + panel.left;
  const bottom = top + panel.height;
  const at = (x, y) => [
    (left + (x / xs.at(-1)) * panel.width).toFixed(1),
    (bottom - (y / ys.at(-1)) * panel.height).toFixed(1),
  ];
  return [
    `<text x="${left}" y="${top - 12}">${escape(label)}</text>`,
    ...ys.flatMap((y) => [
      `<line class="g" x1="${left}" x2="${left + panel.width}" y1="${at(0, y)[1]}" y2="${at(0, y)[1]}"/>`,
      `<text class="q" x="${left - 6}" y="${Number(at(0, y)[1]) + 4}" text-anchor="end">${y}</text>`,
    ]),
    ...xs.map(
      (x) => `<text class="q" x="${at(x, 0)[0]}" y="${bottom + 16}" text-anchor="middle">${x}</text>`,
    ),
    `<text class="q" x="${left + panel.width / 2}" y="${bottom + 36}" text-anchor="middle">${escape(xLabel)}</text>`,
    ...series.flatMap(({ points: own }, index) =>
      drawSeries(
        own.map(([x, y]) => at(x, y)),
        colours[index],
      ),
    ),
  ];
}

function drawSeries(places, colour) {
  return [
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${places.map((place) => place.join()).join(" ")}"/>`,
    ...places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`),
  ];
}
