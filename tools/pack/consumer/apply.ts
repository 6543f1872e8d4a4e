// Applies the experiment of experiment.ts, and prints what happened as one line of JSON.
import { Readable } from "node:stream";
import type { AppliedRun } from "@tunesmith/contracts";
import { ApplyError, applyManifests, type ApplyEvent } from "@tunesmith/runner";
import { checked, moods } from "./experiment.js";

const manifest = () => Readable.from([JSON.stringify(checked(moods))]);
const losses: number[] = [];

function onEvent(event: ApplyEvent): void {
  // The type of the event narrows by its tag.
  if (event.type === "step") losses.push(event.loss);
}

/** How an apply ends that is aborted after its first step. */
async function interrupted(): Promise<string> {
  const controller = new AbortController();
  try {
    await applyManifests(["-"], {
      stdin: manifest(),
      signal: controller.signal,
      onEvent: (event) => {
        if (event.type === "step") controller.abort();
      },
    });
    return "completed";
  } catch (error) {
    return error instanceof ApplyError ? (error.diagnostics[0]?.code ?? "none") : String(error);
  }
}

const first = await interrupted();
const { runs } = await applyManifests(["-"], { stdin: manifest(), onEvent });
const run: AppliedRun | undefined = runs[0];
const again = await applyManifests(["-"], { stdin: manifest() });

console.log(
  JSON.stringify({
    interrupted: first,
    state: run?.state,
    adapter_sha256: run?.adapter_sha256,
    steps: losses.length,
    again: again.runs[0]?.action,
  }),
);
