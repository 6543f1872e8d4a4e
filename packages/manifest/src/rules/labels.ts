import { diagnostic, differenceOf, skeleton, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import type { View } from "./view.js";

/** Where the classes must be listed. */
export function labels(view: View): Diagnostic[] {
  if (view.has("/prompt_tuning/labels")) return labelsAlike("/prompt_tuning/labels")(view);
  const problems: Diagnostic[] = [];
  if (view.string("/prompt_tuning/init_method") === "class_labels") {
    const reason = "`init_method: class_labels`";
    problems.push(
      diagnostic("manifest/labels-missing", { reason }, view.locate("/prompt_tuning/init_method")),
    );
  }
  if (view.string("/prompt_tuning/task_id") === "classification") {
    problems.push(diagnostic("manifest/labels-advised", {}, view.locate("/prompt_tuning/task_id")));
  }
  return problems;
}

/** Labels that are blank, or that a person does not tell apart. */
export function labelsAlike(pointer: string): (view: View) => Diagnostic[] {
  return (view) => {
    const seen = new Map<string, string>();
    return (view.list(pointer) ?? []).flatMap((label, index) => {
      if (typeof label !== "string" || label === "") return [];
      const where = view.locate(`${pointer}/${index}`);
      const text = skeleton(label).trim().toLowerCase();
      const look = isNumber(text) ? `${Number(text)}` : text;
      if (look === "") return [diagnostic("manifest/blank-label", {}, where)];
      const first = seen.get(look);
      seen.set(look, first ?? label);
      return first === undefined || first === label ? [] : [told(first, label, where)];
    });
  };
}

function told(first: string, second: string, where: Where): Diagnostic {
  const [one, other] = [first.trim(), second.trim()];
  if (one === other) return diagnostic("manifest/label-twice", { first, second }, where);
  const [folded, alike] = [one.toLowerCase(), other.toLowerCase()];
  if (isNumber(one) && isNumber(other))
    return diagnostic("manifest/labels-alike", { first, second, difference: "both are one number" }, where);
  const difference = folded === alike ? undefined : differenceOf(alike, folded);
  return diagnostic("manifest/labels-alike", { first, second, difference }, where);
}

/** As many digits as two numbers are told apart by. */
function isNumber(text: string): boolean {
  return text.length <= 15 && /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text);
}
