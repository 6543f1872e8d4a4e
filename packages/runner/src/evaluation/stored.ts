import { join } from "node:path";
import { validateEvaluationTable, type EvaluationResult, type PredictionLine } from "@tunesmith/contracts";
import { evaluationPage } from "@tunesmith/report";
import type { EvaluationFolder, Files } from "@tunesmith/store";
import { shownPath } from "../shared/options.js";

/** Names inside an evaluation's folder; beside them one `SUBJECT.ndjson` of predictions each. */
const tableFile = "table.json";
const reportFile = "report.html";
const recordFile = "record.json";
const manifestFile = "manifest.yaml";

/** What an evaluation leaves. */
export interface Contents {
  result: Omit<EvaluationResult, "paths">;
  predictions: ReadonlyMap<string, readonly PredictionLine[]>;
  record: object;
  manifest: string;
  /** What the manifest says the evaluation is for. */
  description: string | null;
}

/** The files of an evaluation; only the record tells of a clock or a machine. */
export function filesOf({ result, predictions, record, manifest, description }: Contents): Files {
  const here = { evaluation: ".", table: tableFile, report: reportFile };
  return new Map<string, Uint8Array>([
    [manifestFile, Buffer.from(manifest)],
    ...[...predictions].map(([name, lines]): [string, Uint8Array] => [
      `${name}.ndjson`,
      Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join("")),
    ]),
    [tableFile, json({ evaluations: [{ ...result, paths: here }] })],
    [reportFile, Buffer.from(evaluationPage(result, description))],
    [recordFile, json(record)],
  ]);
}

/** The result that a folder holds, with paths relative to `cwd`; null when it is not there or not whole. */
export async function storedResult(folder: EvaluationFolder, cwd: string): Promise<EvaluationResult | null> {
  const bytes = (await folder.files())?.get(tableFile);
  if (!bytes) return null;
  const checked = validateEvaluationTable(JSON.parse(bytes.toString("utf8")));
  const [result] = checked.ok ? checked.value.evaluations : [];
  return result ? { ...result, paths: pathsIn(folder, cwd) } : null;
}

/** Where an evaluation lies, relative to `cwd`. */
export function pathsIn(folder: EvaluationFolder, cwd: string): EvaluationResult["paths"] {
  return {
    evaluation: shownPath(folder.path, cwd),
    table: shownPath(join(folder.path, tableFile), cwd),
    report: shownPath(join(folder.path, reportFile), cwd),
  };
}

function json(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
