import type { Where } from "@tunesmith/diagnostics";
import type { SetName } from "./sets.js";
import type { DataRecord } from "../record.js";
import { render, type Template } from "../template.js";

/** A record and what the template makes of it. */
export interface Source {
  record: DataRecord;
  text: string;
}

export type Sources = Readonly<Record<SetName, readonly Source[]>>;

/** The records that the template can be filled with; the others are problems of their own. */
export function sourcesOf(records: readonly DataRecord[], template: Template): Source[] {
  return records.flatMap((record) => {
    const rendered = render(template, record.fields);
    return "text" in rendered ? [{ record, text: rendered.text }] : [];
  });
}

export function placeOf(record: DataRecord): Where {
  return { file: record.file, line: record.line };
}
