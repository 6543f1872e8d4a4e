import type { EvaluateVariant, OnTooLong, Sample } from "@tunesmith/contracts";
import { renderAll, type DataRecord, type Rendered, type Template } from "@tunesmith/data";

/** A record for the engine. */
export function sampleOf({ text, fields }: Rendered, target: string, onTooLong: OnTooLong): Sample {
  return { source: text, target, ...(cuts(onTooLong) ? { source_fields: fields } : {}) };
}

/** Records for the engine, their answers as targets. */
export function samplesOf(
  template: Template,
  records: readonly DataRecord[],
  onTooLong: OnTooLong,
): Sample[] {
  return renderAll(template, records).map((rendered, index) =>
    sampleOf(rendered, records[index]!.output ?? "", onTooLong),
  );
}

/** Sources that one variant is asked. */
export function sourcesOf(
  rendered: readonly Rendered[],
  onTooLong: OnTooLong,
): Pick<EvaluateVariant, "sources" | "source_fields"> {
  return {
    sources: rendered.map(({ text }) => text),
    ...(cuts(onTooLong) ? { source_fields: rendered.map(({ fields }) => fields) } : {}),
  };
}

/** Whether a source that is too long is cut: in its fields alone, which the engine is then told. */
export function cuts(onTooLong: OnTooLong): boolean {
  return onTooLong === "truncate_left" || onTooLong === "truncate_right";
}
