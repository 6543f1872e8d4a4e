// The ratios of all workloads as an SVG of bars, on paper or a dark page. Pure.

const row = 44;
const left = 200;

const width = 640;
const top = 48;
const shortNames = { float32: "f32", bfloat16: "bf16" };

/** One bar a workload and peer: the peer's time over ours. */
export function ratiosChart(results) {
  const bars = results.flatMap((result) => [
    { label: `${result.workload}, ${shortNames[result.dtype]}`, peer: "PEFT", ratio: result.time_ratio },
    ...(result.caikit ? [{ label: "", peer: "caikit", ratio: result.caikit_time_ratio }] : []),
  ]);
  const scale = (width - left - 70) / Math.max(...bars.map(({ ratio }) => ratio), 1);
  const height = top + bars.length * row;
  const x = (ratio) => (left + ratio * scale).toFixed(1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="14">`,
    "<style>text{fill:#1f2430}.q{fill:#667085}@media(prefers-color-scheme:dark){text{fill:#e6e8ee}.q{fill:#98a2b3}}</style>",
    `<text x="0" y="20" font-size="16">How many times faster than the peer, ${escape(results[0].cpu)}</text>`,
    ...bars.flatMap(({ label, peer, ratio }, index) => {
      const y = top + index * row;
      return [
        `<text x="0" y="${y + 20}">${escape(label)}</text>`,
        `<text class="q" x="${left - 8}" y="${y + 20}" text-anchor="end">${peer}</text>`,
        `<rect x="${left}" y="${y + 4}" width="${(ratio * scale).toFixed(1)}" height="24" rx="3" fill="${peer === "PEFT" ? "#3b6fd4" : "#8a63d2"}"/>`,
        `<text x="${Number(x(ratio)) + 8}" y="${y + 21}">${ratio.toFixed(1)}×</text>`,
      ];
    }),
    `<line x1="${x(1)}" y1="${top - 8}" x2="${x(1)}" y2="${height}" stroke="#98a2b3" stroke-dasharray="3 3"/>`,
    `<text class="q" x="${x(1)}" y="${top - 12}" text-anchor="middle">1×</text>`,
    "</svg>",
    "",
  ].join("\n");
}

/** Text as it stands in XML. */
export function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
