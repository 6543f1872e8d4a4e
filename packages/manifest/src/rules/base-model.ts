import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { View } from "./view.js";

/** A base model is a `model_id`, perhaps with a revision, or the `name` of a Model manifest. */
export function baseModel(pointer: string): (view: View) => Diagnostic[] {
  return (view) => {
    const keys = view.keys(pointer);
    if (keys === undefined) return [];
    const got = ["model_id", "name"].filter((key) => keys.includes(key));
    if (got.length === 0) {
      // A misspelt key is an unknown key already.
      const isSlip = keys.some((key) => key !== "revision");
      const where = view.locate(pointer, "key");
      return isSlip ? [] : [diagnostic("manifest/base-model-choice", { got }, where)];
    }
    if (got.length === 2)
      return [diagnostic("manifest/base-model-choice", { got }, view.locate(`${pointer}/name`, "key"))];
    if (got[0] === "name" && keys.includes("revision")) {
      const where = view.locate(`${pointer}/revision`, "key");
      return [diagnostic("manifest/base-model-choice", { got: ["name", "revision"] }, where)];
    }
    return [];
  };
}
