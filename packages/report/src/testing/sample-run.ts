import type {
  ComparedRecord,
  EvaluationReport,
  LabelReport,
  RunRecord,
  VariantReport,
} from "@tunesmith/contracts";

const digest = (digit: string): string => digit.repeat(64);

/** A record as a finished sentiment run leaves it. */
export function sampleRecord(labels: string[] | null = ["negative", "positive"]): RunRecord {
  return {
    apiVersion: "tune/v1",
    kind: "RunRecord",
    metadata: {
      id: "3f9a1c".padEnd(64, "7"),
      name: "quickstart",
      description: "Is the customer of a service satisfied?",
      tags: ["reviews", "demo"],
      created_at: "2026-01-01T00:00:00.000Z",
      modified_at: "2026-01-01T00:01:00.000Z",
    },
    entity: {
      model_id: "../base-model",
      prompt_tuning: {
        base_model: { model_id: "../base-model", revision: null },
        task_id: "classification",
        tuning_type: "prompt_tuning",
        num_virtual_tokens: 16,
        init_method: "random",
        init_text: null,
        num_epochs: 10,
        batch_size: 16,
        accumulate_steps: 1,
        learning_rate: 0.1,
        max_input_tokens: 256,
        max_output_tokens: 8,
        verbalizer: "Text: {{input}} Answer:",
        labels,
        optimizer: { type: "adamw", betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0 },
        lr_scheduler: { type: "linear", warmup_steps: null, warmup_ratio: null },
        max_grad_norm: 1,
        loss_on: "target",
        loss_normalization: "token",
        shuffle: true,
        on_too_long: "error",
      },
      seed: 1,
      digests: {
        base_model: digest("a"),
        tokenizer: digest("b"),
        training_data: digest("c"),
        validation_data: digest("d"),
        evaluation_data: digest("e"),
        init_adapter: null,
      },
      numerics_version: 1,
      compute_dtype: "float32",
      overrides: [],
      counts: { training: 300, validation: 60, evaluation: 400 },
      results_reference: {
        type: "container",
        location: {
          path: ".",
          training: "metrics.ndjson",
          training_status: "status.json",
          assets_path: "adapter",
          best_assets_path: "adapter-best",
          report: "report.html",
        },
      },
      status: {
        state: "completed",
        running_at: "2026-01-01T00:00:01.000Z",
        completed_at: "2026-01-01T00:01:00.000Z",
        message: null,
        metrics: [],
      },
      training: {
        steps: 190,
        final_loss: 0.0818,
        validation_loss: 0.19,
        best: { step: 152, epoch: 8, loss: 0.1526 },
        memory: { predicted_bytes: 1e7, peak_bytes: 1e7, mapped_bytes: 4e6 },
        dropped: 0,
        truncated: 0,
        seconds: 7.3,
      },
      artifacts: [{ path: "adapter/adapter_model.safetensors", sha256: digest("9"), bytes: 12_400 }],
      evaluation: null,
      environment: {
        tunesmith_version: "0.1.0",
        node_version: "20.20.2",
        platform: "linux-x64",
        isa: "avx512",
        threads: 2,
      },
    },
  };
}

/** An evaluation on 400 records: base at chance, a written instruction, the tuned prompt ahead. */
export function sampleEvaluation(labels: string[] = ["negative", "positive"]): EvaluationReport {
  const wins: ComparedRecord[] = Array.from({ length: 14 }, (_, index) => ({
    index: index * 3,
    input: texts[index % texts.length]!,
    expected: labels[index % labels.length]!,
    other: labels[(index + 1) % labels.length]!,
    tuned: labels[index % labels.length]!,
  }));
  const losses = wins
    .slice(0, 2)
    .map((win, index) => ({ ...win, index: 300 + index, other: win.expected, tuned: win.other }));
  return {
    apiVersion: "tune/v1",
    kind: "EvaluationReport",
    experiment: "quickstart",
    run_id: "3f9a1c".padEnd(64, "7"),
    task_id: "classification",
    labels,
    metrics: ["accuracy", "f1"],
    summary: {
      n: 400,
      base: { accuracy: 0.54, f1: 0.482, precision: 0.55, recall: 0.54 },
      tuned: { accuracy: 0.965, f1: 0.9649, precision: 0.966, recall: 0.965 },
      baselines: { "written-instruction": { accuracy: 0.9325, f1: 0.932, precision: 0.933, recall: 0.9325 } },
      intervals: {
        base: { accuracy: [0.491, 0.5883], f1: [0.431, 0.531] },
        tuned: { accuracy: [0.9422, 0.9791], f1: [0.946, 0.981] },
        gain: { accuracy: [0.3725, 0.4775], f1: [0.43, 0.536] },
        baselines: { "written-instruction": { accuracy: [0.9036, 0.9532], f1: [0.906, 0.956] } },
      },
    },
    variants: [
      variant("base", "Text: {{input}} Answer:", labels, 0.54),
      variant("tuned", "Text: {{input}} Answer:", labels, 0.965),
      variant(
        "written-instruction",
        "Is this review negative or positive? Text: {{input}} Answer:",
        labels,
        0.9325,
      ),
    ],
    comparisons: [
      {
        against: "base",
        wins: 172,
        losses: 2,
        both_right: 214,
        both_wrong: 12,
        mcnemar_p: 3.1e-49,
        win_examples: wins,
        loss_examples: losses,
      },
      {
        against: "written-instruction",
        wins: 20,
        losses: 7,
        both_right: 366,
        both_wrong: 7,
        mcnemar_p: 0.0192,
        win_examples: [],
        loss_examples: [],
      },
    ],
  };
}

function variant(name: string, verbalizer: string, labels: string[], right: number): VariantReport {
  const each = Math.floor(400 / labels.length);
  const good = Math.round(each * right);
  const counts = labels.map((_, row) =>
    labels.map((_, column) => (row === column ? good : Math.floor((each - good) / (labels.length - 1)))),
  );
  const per_label: LabelReport[] = labels.map((label) => ({
    label,
    precision: right,
    recall: right,
    f1: right,
    support: each,
  }));
  return {
    name,
    verbalizer,
    scores: { accuracy: right, f1: right - 0.002, precision: right, recall: right },
    per_label,
    confusion: { labels, counts },
    tied: 0,
    dropped: 0,
    truncated: 0,
  };
}

const texts = [
  "Anna writes to you from Lerford. If you ask me, the soup is delightful.",
  "I passed through Thurndale last Friday. Never have I seen such a careless porter.",
  "Together with Hugo I found a bistro in Plenham. How stale the curry was!",
  "42 dollars is what I paid for the train. My wife praised how the luggage was done. All in all a charming station, and I would go there again on any day of the week if only it were closer to where we live.",
  'It happened in Strellport on Monday at the clinic. Both the nurse and the vaccine were <fine> & "kind".',
];
