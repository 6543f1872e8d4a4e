import { isAbsolute, relative, resolve } from "node:path";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { resolveBaseModel, type BaseModel } from "@tunesmith/models";
import { describeModel } from "./engine.js";

/** The base model in a folder named on the command line, or by its name on the hub when no such folder is there. */
export async function openBaseModel(name: string, cwd: string): Promise<BaseModel> {
  const isFolder = name.startsWith(".") || isAbsolute(name);
  const options = { manifestDir: cwd, describe: describeModel };
  const found = await resolveBaseModel(isFolder ? name : `./${relative(cwd, resolve(cwd, name))}`, options);
  if (found.ok) return found.value;
  const onHub =
    isFolder || found.diagnostics[0]?.code !== "model/not-found"
      ? found
      : await resolveBaseModel(name, options);
  if (onHub.ok) return onHub.value;
  // A name that is neither: more likely a mistyped folder than a model of the hub.
  throw new TuneError(
    onHub === found || name.includes("/")
      ? onHub.diagnostics
      : diagnostic("model/not-found", { model: name, path: resolve(cwd, name) }),
  );
}
