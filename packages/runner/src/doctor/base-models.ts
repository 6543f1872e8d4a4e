import type { DoctorCheck } from "@tunesmith/contracts";
import { plural } from "@tunesmith/report";
import { hubCacheFolder } from "@tunesmith/models";
import { readdir } from "node:fs/promises";
import { embeddedModel } from "../shared/embedded-model.js";
import { generateText } from "../generation/generate.js";
import { check } from "./check.js";

/** The embedded model, the tokenizer and arithmetic tried on it, and the cache of others. */
export async function baseModelChecks(cwd: string, env: NodeJS.ProcessEnv): Promise<DoctorCheck[]> {
  const embedded = embeddedModel(cwd);
  return [
    await check(
      "models",
      "embedded model",
      () => ({
        found:
          embedded ?? "@tunesmith/tiny-base is not installed here; only `tune init` without --model needs it",
      }),
      "Install @tunesmith/tiny-base again.",
    ),
    ...(embedded === null ? [] : [await trial(embedded, cwd, env)]),
    await hubCache(env),
  ];
}

/** Tokenizer, weights and kernels in one: a few tokens of text. */
function trial(model: string, cwd: string, env: NodeJS.ProcessEnv): Promise<DoctorCheck> {
  return check(
    "models",
    "tokenizer and arithmetic",
    async () => {
      const { output } = await generateText({
        model,
        text: { prompt: "The weather is" },
        generation: { max_new_tokens: 4 },
        cwd,
        env,
      });
      return { found: `the embedded model goes on with ${JSON.stringify(output.text)}` };
    },
    "Mend the engine first, or install @tunesmith/tiny-base again.",
  );
}

function hubCache(env: NodeJS.ProcessEnv): Promise<DoctorCheck> {
  const folder = hubCacheFolder(env);
  return check(
    "models",
    "hub cache",
    async () => {
      const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      if (entries === null) return { found: `${folder} is not there: models are named by their folder` };
      const models = entries.filter((name) => name.startsWith("models--"));
      return { found: `${plural(models.length, "model")} in ${folder}` };
    },
    "Make it readable, or set HF_HOME to another folder.",
  );
}
