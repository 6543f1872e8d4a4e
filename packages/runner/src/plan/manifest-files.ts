import { readFile } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import type { DataReference, PlanBasis } from "@tunesmith/contracts";
import type { LoadedManifest, Loading } from "@tunesmith/manifest";
import { sha256 } from "@tunesmith/store";

/** Absolute paths of the files that the documents of a command came from; null = standard input. */
export function ownFiles({ experiments, models, dataAssets, evaluations }: Loading): (string | null)[] {
  const documents = [...experiments, ...models, ...dataAssets, ...evaluations];
  return [...new Set(documents.map(({ file }) => file))];
}

/** Those, and the files of the named documents that they refer to. */
export function filesRead(loading: Loading): string[] {
  const { experiments, evaluations, names } = loading;
  const files = new Set(ownFiles(loading));
  const add = (
    kind: "Model" | "DataAsset",
    name: string | undefined,
    from: LoadedManifest<unknown>,
  ): void => {
    const found = name === undefined ? null : names.find(kind, name, from);
    if (found && !("severity" in found)) files.add(found.file);
  };
  for (const loaded of [...experiments, ...evaluations]) {
    const { model, data } = referencesOf(loaded.value);
    add("Model", model, loaded);
    for (const reference of data)
      if (reference.type === "data_asset") add("DataAsset", reference.location.name, loaded);
  }
  return [...files].filter((file) => file !== null).toSorted();
}

function referencesOf(
  value: Loading["experiments"][number]["value"] | Loading["evaluations"][number]["value"],
): { model: string | undefined; data: readonly DataReference[] } {
  if (value.kind === "Evaluation") return { model: value.base_model?.name, data: value.data_references };
  return {
    model: value.prompt_tuning.base_model.name,
    data: [
      ...value.training_data_references,
      ...(value.validation?.data_references ?? []),
      ...(value.evaluation?.data_references ?? []),
    ],
  };
}

/** Every file that was read, by its content now, relative to the folder of `planFile`. */
export async function manifestDigests(loading: Loading, planFile: string): Promise<PlanBasis["manifests"]> {
  return Promise.all(
    filesRead(loading).map(async (file) => ({
      path: relativeTo(planFile, file),
      sha256: sha256(await readFile(file)),
    })),
  );
}

/** A path relative to the folder of a plan's file, with `/`. */
export function relativeTo(planFile: string, file: string): string {
  return relative(dirname(planFile), file).split(sep).join("/");
}
