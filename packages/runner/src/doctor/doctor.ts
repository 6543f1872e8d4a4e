import type { DoctorCheck } from "@tunesmith/contracts";
import { findStateDir } from "@tunesmith/store";
import { baseModelChecks } from "./base-models.js";
import { machineChecks } from "./machine.js";
import { programChecks } from "./program.js";
import { stateFolderChecks } from "./state-folder.js";
import { shownPath } from "../shared/options.js";

export { worst } from "./check.js";

/** Looks at all that a run needs of this machine. Writes one file into the state folder and removes it again. */
export async function diagnose({
  cwd,
  env,
  stateDir = findStateDir(cwd),
}: {
  cwd: string;
  env: NodeJS.ProcessEnv;
  stateDir?: string | undefined;
}): Promise<DoctorCheck[]> {
  return [
    ...(await machineChecks(env)),
    ...(await programChecks()),
    ...(await stateFolderChecks(stateDir, shownPath(stateDir, cwd))),
    ...(await baseModelChecks(cwd, env)),
  ];
}
