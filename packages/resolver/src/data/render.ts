import type { Sample, Tokenization } from "@tunesmith/contracts";
import { render, type DataRecord } from "@tunesmith/data";
import { diagnostic, nearest, type Diagnostic } from "@tunesmith/diagnostics";
import { tokenize, tokenizerFacts } from "../inspect/ask.js";
import { withoutEnd } from "../tokens/answers.js";
import type { Engine } from "../engine.js";
import { sampleOf } from "../sources.js";
import type { OwnedData } from "./owner.js";

/** Records as text; a problem where the template asks for what a record lacks. */
export function renderRecords(
  { verbalizer, limits }: OwnedData,
  records: readonly DataRecord[],
): Sample[] | Diagnostic {
  const samples: Sample[] = [];
  for (const { fields, output, number, file, line } of records) {
    const rendered = render(verbalizer, fields);
    if ("missing" in rendered) {
      const known = [...fields.keys()];
      const near = nearest(rendered.missing, known);
      const told = { field: rendered.missing, record: number, fields: known, nearest: near };
      return diagnostic("data/missing-field", told, { file, line });
    }
    samples.push(sampleOf(rendered, output ?? "", limits.on_too_long));
  }
  return samples;
}

/** The samples as training reads them, within the limits of their document: with one end token. */
export async function tokenizeSamples(
  engine: Pick<Engine, "tokenize" | "tokenizerFacts">,
  modelPath: string,
  { limits }: OwnedData,
  samples: Sample[],
  detail: "tokens" | "counts",
): Promise<Tokenization> {
  const facts = await tokenizerFacts(engine, modelPath, []);
  const trained = samples.map((sample) => ({ ...sample, target: withoutEnd(sample.target, facts) }));
  return tokenize(engine, { model_path: modelPath, samples: trained, ...limits, detail });
}
