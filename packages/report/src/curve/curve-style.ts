/** The colours of a drawing that stands alone; a page brings the same classes with its own. */
interface Theme {
  paper: string;
  ink: string;
  quiet: string;
  line: string;
  /** Training loss of a single run. */
  accent: string;
  /** Validation loss of a single run. */
  second: string;
  /** Of several runs, one each. */
  runs: readonly string[];
}

export const lightTheme: Theme = {
  paper: "#fdfcfa",
  ink: "#1d2129",
  quiet: "#6a7180",
  line: "#e4e1da",
  accent: "#0f766e",
  second: "#c2620c",
  runs: ["#0f766e", "#c2620c", "#2563eb", "#b3264a", "#6d28d9", "#5b7a0a", "#8a5a2b", "#475569"],
};

export const darkTheme: Theme = {
  paper: "#14171d",
  ink: "#e7e9ee",
  quiet: "#98a0b0",
  line: "#2b303a",
  accent: "#4fd1c0",
  second: "#f5a65b",
  runs: ["#4fd1c0", "#f5a65b", "#7aa7ff", "#ff8098", "#b79cff", "#a9c95a", "#d1a274", "#a5b0c2"],
};

/** Rules with the colours of one theme. Colours stand in every rule: not every renderer knows variables. */
export function themeRules({ paper, ink, quiet, line, accent, second, runs }: Theme): string {
  return [
    `text{fill:${quiet}}text.title{fill:${ink}}path.tick,path.axis{stroke:${quiet}}path.title{stroke:${ink}}`,
    `.paper{fill:${paper}}.grid,.epoch{stroke:${line}}.floor{stroke:${quiet}}`,
    `.raw,.median{stroke:${accent}}.validation-line{stroke:${second}}`,
    `.validation{fill:${paper};stroke:${second}}.validation.best{fill:${second}}.validation.any{stroke:${quiet}}`,
    ...runs.map((color, index) => {
      const run = `.run-${index}`;
      return `${run} .raw,${run} .median,${run} .validation-line,${run} .validation{stroke:${color}}${run} .validation.best{fill:${color}}`;
    }),
  ].join("");
}

/** Everything but colours. */
export const rules = `
text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}text.title{font-size:17px;font-weight:650}
path{fill:none}path.tick,path.axis{stroke-width:.95;stroke-linecap:round;stroke-linejoin:round}path.title{stroke-width:1.15;stroke-linecap:round;stroke-linejoin:round}
.epoch{stroke-dasharray:1 4;stroke-linecap:round;stroke-width:1.5}
.raw{stroke-opacity:.32;stroke-width:1.2;stroke-linejoin:round}.raw.alone{stroke-opacity:1;stroke-width:2}
.median{stroke-width:2.4;stroke-linejoin:round;stroke-linecap:round}
.validation-line{stroke-opacity:.45;stroke-width:1.4}.validation{stroke-width:2}
`.replaceAll("\n", "");
