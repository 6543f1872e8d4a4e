import { access, constants, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findStateDir } from "@tunesmith/store";
import { engineInfo, loadEngine } from "./engine.js";

/** One thing that was looked at. */
export interface Check {
  name: string;
  ok: boolean;
  /** What was found. */
  found: string;
  /** What to do where it is not as it should be. */
  help: string | null;
}

/** Looks at all that a run needs of this machine. Writes one file into the state folder and removes it again. */
export async function diagnose({
  cwd,
  env,
  stateDir = findStateDir(cwd),
}: {
  cwd: string;
  env: NodeJS.ProcessEnv;
  stateDir?: string | undefined;
}): Promise<Check[]> {
  return [node(), await engine(), await processor(env), await folder(stateDir), await flush(stateDir)];
}

function node(): Check {
  const [major, minor] = process.versions.node.split(".").map(Number) as [number, number];
  const ok = major > 20 || (major === 20 && minor >= 19);
  return {
    name: "node",
    ok,
    found: process.versions.node,
    help: ok ? null : "Install Node 20.19 or newer from https://nodejs.org.",
  };
}

async function engine(): Promise<Check> {
  try {
    const { version, numerics_version } = await engineInfo();
    return {
      name: "engine",
      ok: true,
      found: `${version}, numerics version ${numerics_version}`,
      help: null,
    };
  } catch (error) {
    return {
      name: "engine",
      ok: false,
      found: messageOf(error),
      help: "Build it with `npm run build`; it needs Rust (https://rustup.rs) and a C linker.",
    };
  }
}

async function processor(env: NodeJS.ProcessEnv): Promise<Check> {
  try {
    const { isa, isas, cpus } = await engineInfo();
    const wanted = env["TUNE_ISA"];
    const threads = env["TUNE_THREADS"];
    const ok = (!wanted || isas.includes(wanted)) && (!threads || /^[1-9][0-9]{0,3}$/.test(threads));
    const chosen = [
      ...(wanted ? [`TUNE_ISA=${wanted}`] : []),
      ...(threads ? [`TUNE_THREADS=${threads}`] : []),
    ];
    const found = [`${cpus} threads`, `${isa} of ${isas.join(", ")}`, ...chosen].join("; ");
    return {
      name: "processor",
      ok,
      found,
      help: ok ? null : "Correct TUNE_ISA and TUNE_THREADS, or unset them.",
    };
  } catch {
    return {
      name: "processor",
      ok: false,
      found: "not known without the engine",
      help: "Mend the engine first.",
    };
  }
}

async function folder(stateDir: string): Promise<Check> {
  try {
    await access(await nearestExisting(stateDir), constants.W_OK);
    return { name: "state folder", ok: true, found: `${stateDir} can be written`, help: null };
  } catch (error) {
    return {
      name: "state folder",
      ok: false,
      found: messageOf(error),
      help: "Make it writable, or choose another place with --state-dir.",
    };
  }
}

/** Runs are only safe where a flush to the disk works. */
async function flush(stateDir: string): Promise<Check> {
  try {
    const native = await loadEngine();
    const parent = await nearestExisting(stateDir);
    const file = join(parent, `.tunesmith-doctor-${process.pid}`);
    try {
      await (await open(file, "wx")).close();
      native.syncFile(file);
      native.syncDirectory(parent);
    } finally {
      await rm(file, { force: true });
    }
    return { name: "flush to disk", ok: true, found: "fsync works", help: null };
  } catch (error) {
    return {
      name: "flush to disk",
      ok: false,
      found: messageOf(error),
      help: "Choose a local disk with --state-dir.",
    };
  }
}

async function nearestExisting(folderPath: string): Promise<string> {
  for (let path = folderPath; ; path = dirname(path)) {
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (exists || path === dirname(path)) return path;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
