import type {
  CataloguedParameter,
  GenerationFacts,
  KnownCatalogEntry,
  KnownModel,
  KnownModels,
  BaseModelFacts,
  FolderTokenizer,
} from "@tunesmith/contracts";
import { bytes, columns, count, facts, fit, oneLine, palette, wrap, type Screen } from "@tunesmith/report";

/** Everything that is known, a table each. */
export function listLines({ models, architectures, catalog }: KnownModels, screen: Screen): string[] {
  const style = palette(screen);
  const ellipsis = screen.unicode ? "…" : "...";
  const known =
    models.length === 0
      ? wrap(
          "None. Declare one with `kind: Model`, or write `model_id: ./FOLDER` into an experiment.",
          screen.columns,
        )
      : columns<KnownModel>(
          models,
          [
            { title: "name", cell: ({ name }) => fit(oneLine(name), 32, ellipsis) },
            { title: "known from", cell: ({ source }) => source },
            { title: "model_id", cell: ({ model_id }) => fit(oneLine(model_id), 44, ellipsis) },
            {
              title: "where",
              cell: ({ where, source }) =>
                style.quiet(source === "run" ? where.slice(0, 12) : oneLine(where)),
              rank: 1,
            },
          ],
          screen,
        );
  const entries = columns<KnownCatalogEntry>(
    catalog,
    [
      { title: "entry", cell: ({ name }) => name },
      { title: "models", cell: (entry) => fit(entry.models.map(shortened).join(", "), 30, ellipsis) },
      {
        title: "tasks",
        cell: ({ task_ids }) => (task_ids.length === 0 ? "all" : task_ids.join(", ")),
        rank: 1,
      },
      {
        title: "from",
        cell: ({ provenance }) => style.quiet(fit(provenance, 60, ellipsis)),
        rank: 2,
      },
    ],
    screen,
  );
  return [
    style.strong("Base models"),
    ...known,
    "",
    style.strong("Architectures that are computed"),
    ...wrap(architectures.join(", "), screen.columns),
    "",
    style.strong("Catalog"),
    ...entries,
  ];
}

/** A digest by its first digits. */
function shortened(text: string): string {
  return /^[0-9a-f]{64}$/.test(text) ? text.slice(0, 12) : text;
}

function known(value: number | null): string {
  return value === null ? "not known" : count(value);
}

/** One model, and what the catalog has of it. */
export function factLines(model: BaseModelFacts, screen: Screen): string[] {
  const style = palette(screen);
  const { supported, reason, max_positions, parameters, dtypes, weight_bytes, generation, catalog } = model;
  return [
    style.strong(oneLine(model.model_id)),
    ...facts(
      [
        ["folder", model.folder],
        ["supported", supported ? "yes" : `no: ${reason}`],
        ["architecture", model.architecture],
        ["layers", known(model.layers)],
        ["hidden size", known(model.hidden_size)],
        ["heads", known(model.heads)],
        ["vocabulary", known(model.vocabulary)],
        [
          "longest input",
          max_positions === null ? (supported ? "no limit" : "not known") : `${count(max_positions)} tokens`,
        ],
        ["parameters", parameters === 0 ? "not known" : `${count(parameters)} as ${dtypes.join(", ")}`],
        ["memory", `${bytes(weight_bytes)} of weights, mapped; what a run needs besides, \`tune plan\` says`],
        ["digest", model.digest],
        ["tokenizer", model.tokenizer_digest],
        ...(model.tokenizer ? [["tokenizer kind", kindOf(model.tokenizer)] as const] : []),
        ...(generation ? [["a text ends", endOf(generation)] as const] : []),
      ],
      screen,
    ),
    ...(generation ? notDoneLines(generation, screen) : []),
    "",
    ...(catalog.length === 0
      ? [style.quiet("The catalog has nothing on this model: schema defaults apply.")]
      : [style.strong("Catalog"), ...catalogLines(catalog, screen)]),
  ];
}

function kindOf({ kind, chat_template }: FolderTokenizer): string {
  return `${kind ?? "not known"}${chat_template ? ", with a chat template" : ""}`;
}

function endOf({ eos_token_id: ids }: GenerationFacts): string {
  const named = ids.length === 0 ? "" : `at id ${ids.join(" or ")}, and `;
  return `${named}at the tokenizer's end of sequence`;
}

/** What transformers would do with the model's own generation settings. */
function notDoneLines({ not_done }: GenerationFacts, screen: Screen): string[] {
  if (not_done.length === 0) return [];
  const settings = not_done.map(({ parameter, value }) => `${parameter}: ${oneLine(value)}`);
  const ellipsis = screen.unicode ? "…" : "...";
  return [
    "",
    ...wrap(
      "Generation here is greedy. Of the model's generation settings, transformers' generate() would also apply:",
      screen.columns,
    ),
    ...settings.map((setting) => `  ${fit(setting, screen.columns - 2, ellipsis)}`),
  ];
}

function catalogLines(parameters: readonly CataloguedParameter[], screen: Screen): string[] {
  const style = palette(screen);
  const ellipsis = screen.unicode ? "…" : "...";
  return columns<CataloguedParameter>(
    parameters,
    [
      { title: "task", cell: ({ task_id }) => task_id },
      { title: "parameter", cell: ({ field }) => field },
      { title: "default", cell: ({ value }) => (value === null ? "" : oneLine(JSON.stringify(value))) },
      { title: "usually", cell: ({ usual_range: range }) => (range === null ? "" : range.join(" to ")) },
      { title: "from", cell: ({ provenance }) => style.quiet(fit(provenance, 60, ellipsis)), rank: 1 },
    ],
    screen,
  );
}
