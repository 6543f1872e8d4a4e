import type { Explanation } from "@tunesmith/contracts";
import { codes, describeCode, diagnostic, nearest, TuneError, type Code } from "@tunesmith/diagnostics";
import { explainManifestField } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { manifestInput } from "../../options/manifest-input.js";
import type { ExplainArgs } from "./args.js";
import { codeLines, fieldLines } from "./lines.js";

/** A field of manifests, or a code. */
export async function run(args: ExplainArgs, context: Context): Promise<Outcome> {
  if (/^[a-z]+\/[a-z0-9-]+$/.test(args.what)) return explainCode(args.what);
  const { paths, options } = manifestInput(args, context);
  const fields = await explainManifestField(args.what, args.file === undefined ? undefined : paths, options);
  return {
    value: { fields, code: null } satisfies Explanation,
    values: fields,
    lines: (screen) =>
      fields.flatMap((field, index) => [...(index > 0 ? [""] : []), ...fieldLines(field, screen)]),
  };
}

function explainCode(name: string): Outcome {
  const known = Object.keys(codes) as Code[];
  const found = known.find((code) => code === name);
  if (found === undefined) {
    const near = nearest(name, known);
    const area = known.filter((code) => code.startsWith(name.slice(0, name.indexOf("/") + 1)));
    const told = area.length > 0 ? area : known;
    throw new TuneError(
      diagnostic("usage/unknown-name", { what: "code", got: name, known: told, nearest: near }),
    );
  }
  const code = describeCode(found);
  return {
    value: { fields: [], code } satisfies Explanation,
    values: [code],
    lines: (screen) => codeLines(code, screen),
  };
}
