import { diagnostic, TuneError } from "@tunesmith/diagnostics";

/** The classes of `--labels`, parted by commas; white space around one does not count. None is empty or twice there. */
export function labelsOption(text: string): string[] {
  const labels = text.split(",").map((label) => label.trim());
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (labels.includes("")) throw refused(text, "labels parted by commas, none of them empty");
  if (twice !== undefined) throw refused(text, "different labels");
  if (labels.length < 2) throw refused(text, "two labels or more, parted by commas");
  return labels;
}

function refused(got: string, expected: string): TuneError {
  return new TuneError(diagnostic("usage/invalid-value", { option: "--labels", got, expected }));
}
