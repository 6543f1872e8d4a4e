import { interval, percent, loss, plural } from "./format.js";
import {
  headlineMetric,
  metricsShown,
  metricTitles,
  variantOf,
  type EvaluationView,
  type MetricName,
  type RunView,
} from "./view.js";

/** Hugging Face's pipeline for each task. */
const pipelines: Record<string, string> = {
  classification: "text-classification",
  summarization: "summarization",
  question_answering: "question-answering",
};

/** How Hugging Face calls each metric in a model index. */
const hubMetrics: Record<MetricName, string> = {
  accuracy: "accuracy",
  f1: "f1",
  precision: "precision",
  recall: "recall",
  exact_match: "exact_match",
  binary_f1: "f1",
};

/**
 * README.md of an adapter folder: a Hugging Face model card with its metadata block
 * (https://huggingface.co/docs/hub/model-cards). No clock, no absolute path.
 */
export function modelCard(view: RunView): string {
  return `---
${metadata(view).join("\n")}
---

# ${view.name}

${view.description ? `${view.description}\n\n` : ""}A soft prompt of ${plural(view.virtualTokens, "virtual token")} for the frozen base model \`${view.base}\`, task ${view.task.replaceAll("_", " ")}, learned by prompt tuning with Tunesmith. The base model is not in this folder and was not changed.

## Use it

The prompt was trained on inputs in this template; ask it in the same one:

${fence(view.template)}

\`\`\`sh
npx tune generate --model BASE_MODEL_FOLDER --adapter . --input "…"   # applies the template
\`\`\`

\`\`\`python
from peft import PeftModel
from transformers import AutoModelForCausalLM

base = AutoModelForCausalLM.from_pretrained("BASE_MODEL_FOLDER")
model = PeftModel.from_pretrained(base, ".")   # put the template around the input yourself
\`\`\`
${view.labels ? `\nIt answers with one of: ${view.labels.map((label) => `\`${label}\``).join(", ")}.\n` : ""}
## Results

${view.evaluation ? results(view.evaluation) : "No held-out records were evaluated."}

## Training

${training(view)}

| parameter | value |
|---|---|
${view.settings.flatMap(({ facts }) => facts.map(({ name, value }) => `| ${name} | ${cell(value)} |`)).join("\n")}

## Provenance

| digest of | SHA-256 or version |
|---|---|
${view.provenance.map(({ name, value }) => `| ${name} | \`${value}\` |`).join("\n")}

\`tunesmith.json\` binds this prompt to its template, labels, tokenizer and base model. Results on inputs unlike the training records are not covered by the figures above.
`;
}

function metadata(view: RunView): string[] {
  const lines = [
    "library_name: peft",
    `base_model: ${quoted(view.base)}`,
    "base_model_relation: adapter",
    `pipeline_tag: ${pipelines[view.task] ?? "text-generation"}`,
    "tags:",
    ...["prompt-tuning", "tunesmith", ...view.tags].map((tag) => `  - ${quoted(tag)}`),
  ];
  const evaluation = view.evaluation;
  const tuned = evaluation && variantOf(evaluation, "tuned");
  if (!evaluation || !tuned) return lines;
  const metrics = metricsShown(evaluation).filter((metric) => tuned.scores[metric]);
  lines.push(
    "metrics:",
    ...[...new Set(metrics.map((metric) => hubMetrics[metric]))].map((name) => `  - ${name}`),
  );
  lines.push("model-index:", `  - name: ${quoted(view.name)}`, "    results:", "      - task:");
  lines.push(
    `          type: ${pipelines[view.task] ?? "text-generation"}`,
    "        dataset:",
    "          type: local",
    `          name: ${quoted(`${evaluation.n} held-out records`)}`,
    "        metrics:",
  );
  for (const metric of metrics) {
    lines.push(
      `          - type: ${hubMetrics[metric]}`,
      `            name: ${quoted(metricTitles[metric])}`,
      `            value: ${tuned.scores[metric]!.value}`,
    );
  }
  return lines;
}

function results(evaluation: EvaluationView): string {
  const metrics = metricsShown(evaluation);
  const rows = evaluation.variants.map((variant) => {
    const figures = metrics.map((metric) => {
      const score = variant.scores[metric];
      return score ? `${percent(score.value)}${score.interval ? ` (${interval(score.interval)})` : ""}` : "–";
    });
    return `| ${cell(variant.name)} | ${figures.join(" | ")} |`;
  });
  const headline = headlineMetric(evaluation);
  return `On ${plural(evaluation.n, "held-out record")}, with 95 % intervals in brackets${headline ? `; the headline is ${metricTitles[headline]}` : ""}.

| | ${metrics.map((metric) => metricTitles[metric]).join(" | ")} |
|---|${metrics.map(() => "---|").join("")}
${rows.join("\n")}`;
}

function training(view: RunView): string {
  const parts = [`${plural(view.steps, "optimiser step")} in ${plural(view.epochs, "epoch")}`];
  if (view.finalLoss !== null) parts.push(`loss of the last step ${loss(view.finalLoss)}`);
  if (view.bestValidation)
    parts.push(
      `lowest validation loss ${loss(view.bestValidation.loss)} after epoch ${view.bestValidation.epoch}`,
    );
  return `${parts.join(", ")}.`;
}

/** A fenced block that its content cannot close. */
function fence(text: string): string {
  let marks = "```";
  while (text.includes(marks)) marks += "`";
  return `${marks}text\n${text}\n${marks}`;
}

/** Text in a table cell: one line, bars and mark-up as characters. */
function cell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/g, (char) => `\\${char}`).replace(/\r?\n/g, " ↵ ");
}

/** A YAML double-quoted scalar, which JSON text is. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
