import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { Draft } from "../draft.js";
import type { NameTable } from "../names.js";

/** What one document says against another: an evaluation that asks a tuned prompt another way than it was tuned. */
export function acrossRules(draft: Draft, names: NameTable): Diagnostic[] {
  const { kind, view, places } = draft;
  if (kind !== "Evaluation") return [];
  return [...(view.list("/subjects") ?? []).keys()].flatMap((index) => {
    const name = view.string(`/subjects/${index}/name`);
    const isExperiment = view.string(`/subjects/${index}/type`) === "experiment";
    const tuned = isExperiment ? names.draft("Experiment", name ?? "", draft)?.view : undefined;
    if (name === undefined || tuned === undefined) return [];
    const problems: Diagnostic[] = [];
    const verbalizer = view.string("/verbalizer");
    const trained = tuned.string("/prompt_tuning/verbalizer") ?? "{{input}}";
    if (verbalizer !== undefined && verbalizer !== trained) {
      const fields = { experiment: name, trained };
      problems.push(diagnostic("manifest/template-differs", fields, places.locate("/verbalizer")));
    }
    const labels = listed(view.list("/labels"));
    const learnt = listed(tuned.list("/prompt_tuning/labels"));
    if (labels !== undefined && learnt !== undefined && labels !== learnt) {
      const fields = { experiment: name };
      problems.push(diagnostic("manifest/labels-differ", fields, places.locate("/labels")));
    }
    return problems;
  });
}

/** A list of labels as one text, whatever their order. */
function listed(labels: readonly unknown[] | undefined): string | undefined {
  return labels === undefined ? undefined : JSON.stringify(labels.map(String).sort());
}
