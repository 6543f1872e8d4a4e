import type {
  Bfloat16Arithmetic,
  Generation,
  LabelScoring,
  MetricName,
  OnTooLong,
  SubjectType,
} from "@tunesmith/contracts";
import { digestRecords, parseTemplate } from "@tunesmith/data";
import {
  canonicalDigest,
  precisionIn,
  resolveLabelScoring,
  resolveStopSequences,
  type Precision,
} from "@tunesmith/resolver";
import type { SubjectAnswers } from "./subject-answers.js";
import type { Subject } from "./subject.js";

/** Everything that determines the table of an evaluation. */
export interface EvaluationIdentity {
  name: string;
  subjects: ({
    name: string;
    type: SubjectType;
    adapter_sha256: string | null;
    digests: { base_model: string; tokenizer: string; token_files?: string };
    verbalizer: string;
    labels: readonly string[] | null;
    /** Special tokens that generated texts show; absent = none. */
    answer_tokens?: string[];
    /** Absent = the default. */
    label_scoring?: LabelScoring | undefined;
    max_input_tokens: number;
    max_output_tokens: number;
    on_too_long: OnTooLong;
    /** Absent = none of its sources is cut otherwise than at one end of its tokens. */
    source_truncation?: "fields";
    generation: Generation;
    /** Absent = none. */
    answers_without?: string[] | undefined;
    /** Left out in float32. */
  } & Partial<Precision>)[];
  /** Of the records, as a run's `evaluation_data`. */
  evaluation_data: string;
  metrics: readonly MetricName[];
  numerics_version: number;
}

/**
 * @param cut names of the subjects of which a source is cut inside.
 * @param engine its version of the arithmetic, and who multiplies bfloat16.
 */
export function identityOf(
  name: string,
  subjects: readonly Subject[],
  { records, shown, tokenFiles }: Omit<SubjectAnswers, "warnings">,
  metrics: readonly MetricName[],
  cut: ReadonlySet<string>,
  engine: { numericsVersion: number; bfloat16: Bfloat16Arithmetic },
): EvaluationIdentity {
  return {
    name,
    subjects: subjects.map((subject) => ({
      name: subject.name,
      type: subject.type,
      adapter_sha256: subject.adapter?.sha256 ?? null,
      digests: {
        base_model: subject.base.digests.base_model,
        tokenizer: subject.base.digests.tokenizer,
        ...tokenFiles.get(subject.base.path),
      },
      verbalizer: subject.settings.verbalizer,
      labels: subject.settings.labels,
      ...shown,
      ...resolveLabelScoring({ label_scoring: subject.settings.labelScoring }),
      max_input_tokens: subject.settings.maxInputTokens,
      max_output_tokens: subject.settings.maxOutputTokens,
      on_too_long: subject.settings.onTooLong,
      ...(cut.has(subject.name) ? { source_truncation: "fields" as const } : {}),
      generation: subject.settings.generation,
      ...resolveStopSequences(subject.settings.labels, subject.settings.generation),
      ...(subject.settings.computeDtype === "float32"
        ? {}
        : precisionIn(subject.settings.computeDtype, engine.bfloat16)),
    })),
    evaluation_data: digestRecords(records, fieldsOf(subjects)),
    metrics,
    numerics_version: engine.numericsVersion,
  };
}

/** Digest of the identity: the evaluation's id. */
export function evaluationId(identity: EvaluationIdentity): string {
  return canonicalDigest(identity);
}

/** Fields that any of the templates uses. */
export function fieldsOf(subjects: readonly Subject[]): string[] {
  const fields = subjects.flatMap(({ settings }) => {
    const template = parseTemplate(settings.verbalizer);
    return template.ok ? template.value.fields : [];
  });
  return [...new Set(fields)];
}
