import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { Draft } from "../draft.js";
import type { NameTable } from "../names/names.js";

/** What one document says against another: an evaluation against the experiments that it compares. */
export function acrossRules(draft: Draft, names: NameTable): Diagnostic[] {
  const { kind } = draft;
  if (kind !== "Evaluation") return [];
  return [...labelScoring(draft, names), ...differences(draft, names)];
}

/** Labels are scored only where there are some: the evaluation's own, or those its subjects were tuned with. */
function labelScoring({ view, places, directory }: Draft, names: NameTable): Diagnostic[] {
  const pointer = "/label_scoring";
  if (view.string(pointer) === undefined || view.has("/labels")) return [];
  const subjects = [...(view.list("/subjects") ?? []).keys()].map((index) => ({
    type: view.string(`/subjects/${index}/type`),
    name: view.string(`/subjects/${index}/name`),
  }));
  const where = places.locate(pointer);
  const free = subjects.find(({ type, name }) => {
    const tuned =
      type === "experiment" ? names.draft("Experiment", name ?? "", { directory })?.view : undefined;
    return tuned?.keys("/prompt_tuning") !== undefined && !tuned.has("/prompt_tuning/labels");
  });
  if (free?.name !== undefined) {
    const reason = `\`label_scoring\` of \`${free.name}\`'s answers`;
    return [diagnostic("manifest/labels-missing", { reason }, where)];
  }
  const isUntuned = subjects.length > 0 && subjects.every(({ type }) => type === "base_model");
  return isUntuned ? [diagnostic("manifest/labels-missing", { reason: "`label_scoring`" }, where)] : [];
}

/** An evaluation that asks another way than its experiments were tuned. */
function differences(draft: Draft, names: NameTable): Diagnostic[] {
  const { view, places } = draft;
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
