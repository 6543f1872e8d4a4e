import type { FieldMapping } from "@tunesmith/contracts";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";

/** Which columns of a file are input and output. */
export interface FieldsArgs {
  fields?: string | undefined;
}

/** Declaration of `--fields`. @param fallback what is taken without it */
export function fieldsOption(fallback: string): { describe: string } {
  return { describe: `Columns of --data, as in input=comment,output=stars (default: ${fallback})` };
}

/** The columns that `--fields` names; undefined without it. */
export function fieldsOf({ fields: text }: FieldsArgs): FieldMapping | undefined {
  if (text === undefined) return undefined;
  const mapping: FieldMapping = {};
  // A comma belongs to a column's name unless a field follows it.
  for (const part of text.split(/,(?=[^,=]*=)/)) {
    const [key = "", ...name] = part.split("=");
    const field = key.trim();
    const column = name.join("=");
    const isKnown = field === "input" || field === "output";
    if (
      !isKnown ||
      column === "" ||
      Object.keys(mapping).includes(field) ||
      Object.values(mapping).includes(column)
    )
      throw new TuneError(
        diagnostic("usage/invalid-value", {
          option: "--fields",
          got: text,
          expected: "`input=COLUMN`, `output=COLUMN`, or both for two columns, with a comma between",
        }),
      );
    mapping[field] = column;
  }
  return mapping;
}

/** A mapping as `--fields` takes it, to be pasted into a shell. */
export function fieldsText({ input, output }: FieldMapping): string {
  const parts = [
    ...(input === undefined ? [] : [`input=${input}`]),
    ...(output === undefined ? [] : [`output=${output}`]),
  ].join(",");
  return /^[\w=,.-]+$/.test(parts) ? parts : `'${parts.replaceAll("'", "'\\''")}'`;
}
