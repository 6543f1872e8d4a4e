import { schemas, type SchemaName } from "@tunesmith/contracts";
import { diagnostic, nearest, TuneError } from "@tunesmith/diagnostics";
import { palette, wrap, type Screen } from "@tunesmith/report";
import type { Context, Outcome } from "../../context.js";
import { bundled } from "./bundle.js";
import type { SchemaArgs } from "./args.js";

/** The list of kinds, or the schema of one, complete in itself. */
export async function run({ kind }: SchemaArgs, _context: Context): Promise<Outcome> {
  if (kind === undefined) {
    const list = names().map(entryOf);
    return { value: { schemas: list }, values: list, lines: (screen) => listLines(list, screen) };
  }
  const schema = bundled(nameOf(kind), schemas);
  return { value: schema, lines: () => [JSON.stringify(schema, null, 2)] };
}

/** A schema as the list shows it. */
interface Entry {
  name: string;
  title: string;
  /** Whether people write such documents, rather than programs. */
  is_manifest: boolean;
  description: string;
}

function names(): SchemaName[] {
  // `common` holds definitions only: no document is of that kind.
  return (Object.keys(schemas) as SchemaName[]).filter((name) => "type" in schemas[name]);
}

function entryOf(name: SchemaName): Entry {
  const { title, description, properties } = schemas[name] as {
    title: string;
    description: string;
    properties?: Record<string, { const?: unknown } | undefined>;
  };
  return { name, title, is_manifest: manifestKinds.has(String(properties?.["kind"]?.const)), description };
}

/** Kinds that `-f` takes. */
const manifestKinds = new Set(["Experiment", "DataAsset", "Model", "Evaluation"]);

function nameOf(kind: string): SchemaName {
  const entries = names().map(entryOf);
  const asked = kind.toLowerCase().replace(/\.schema\.json$/, "");
  const found = entries.find(({ name, title }) => name === asked || title.toLowerCase() === asked);
  if (found) return found.name as SchemaName;
  const known = entries.flatMap(({ name, title }) => [name, title]);
  throw new TuneError(
    diagnostic("usage/unknown-name", {
      what: "schema",
      got: kind,
      known: entries.map(({ name }) => name),
      nearest: nearest(kind, known),
    }),
  );
}

function listLines(entries: readonly Entry[], screen: Screen): string[] {
  const style = palette(screen);
  const width = Math.max(...entries.map(({ name }) => name.length)) + 4;
  const section = (title: string, own: readonly Entry[]): string[] => [
    style.strong(title),
    ...own.flatMap(({ name, description }) => {
      const [first = "", ...rest] = wrap(description, Math.max(20, screen.columns - width));
      return [`  ${name.padEnd(width - 2)}${first}`, ...rest.map((line) => " ".repeat(width) + line)];
    }),
  ];
  return [
    ...section(
      "Manifests, which people write",
      entries.filter((entry) => entry.is_manifest),
    ),
    "",
    ...section(
      "Everything else that programs pass on",
      entries.filter((entry) => !entry.is_manifest),
    ),
  ];
}
