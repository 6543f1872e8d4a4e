import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AdapterMetadata, Evaluation, SubjectType } from "@tunesmith/contracts";
import { diagnostic, systemReason, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import type { LoadedManifest } from "@tunesmith/manifest";
import type { BaseModel } from "@tunesmith/models";
import { names, sha256, type RunFolder, type Store } from "@tunesmith/store";
import { notFinished } from "../../runs/outlook.js";
import { checkBase, openAdapter, weightsFile, type Adapter } from "../../shared/adapter.js";
import { noRun } from "./missing-runs.js";
import { settingsOf, type Given } from "./settings.js";
import type { Subject } from "./subject.js";

/** Where subjects are looked up. */
export interface SubjectContext {
  store: Store;
  cwd: string;
  /** The evaluation's own base model; null when it names none. */
  base: BaseModel | null;
  /** The base model in a folder. */
  openBase: (folder: string) => Promise<BaseModel>;
}

/** Something named in an evaluation, before it is known how it is asked. */
interface Candidate {
  name: string;
  type: SubjectType;
  /** JSON pointer of what names it. */
  pointer: string;
  runId: string | null;
  adapter: Adapter | null;
  base: BaseModel | null;
  /** Template of a baseline. */
  verbalizer?: string;
}

/**
 * The models that an evaluation compares: its subjects in their order, then its baselines. Throws TuneError with
 * every problem, each at its place in the manifest.
 */
export async function findSubjects(
  loaded: LoadedManifest<Evaluation>,
  context: SubjectContext,
): Promise<{ subjects: Subject[]; warnings: Diagnostic[] }> {
  const problems: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  const attempt = async <T>(pointer: string, action: () => Promise<T>): Promise<T | null> => {
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof TuneError)) throw error;
      problems.push(...error.diagnostics.map((problem) => ({ ...problem, ...loaded.locate(pointer) })));
      return null;
    }
  };
  const candidates: Candidate[] = [];
  for (const [index, subject] of loaded.value.subjects.entries()) {
    const pointer = `/subjects/${index}`;
    const found = await attempt(`${pointer}/${keyOf(subject.type)}`, () =>
      candidateOf(subject, pointer, loaded, context),
    );
    if (found) candidates.push(found);
  }
  for (const [index, { name, verbalizer }] of (loaded.value.baselines ?? []).entries()) {
    const pointer = `/baselines/${index}/name`;
    candidates.push({ ...bare(name, "baseline", pointer, context.base), verbalizer });
  }
  const tuned = candidates.flatMap(({ adapter }) => adapter?.metadata ?? [])[0] ?? null;
  const subjects: Subject[] = [];
  for (const candidate of candidates) {
    const subject = await attempt(candidate.pointer, () =>
      complete(candidate, candidates, loaded.value, tuned),
    );
    if (!subject) continue;
    const { base, name } = subject;
    if (!subjects.some((other) => other.base.path === base.path)) warnings.push(...base.notes);
    if (candidate.adapter)
      await attempt(candidate.pointer, async () => warnings.push(...checkBase(candidate.adapter!, base)));
    if (subjects.some((other) => other.name === name))
      problems.push(diagnostic("evaluation/same-name", { name }, loaded.locate(candidate.pointer)));
    const [first] = subjects;
    if (first && !sameLabels(first, subject))
      problems.push(
        diagnostic(
          "evaluation/labels-differ",
          { subject: name, first: first.name },
          loaded.locate(candidate.pointer),
        ),
      );
    subjects.push(subject);
  }
  if (problems.length > 0) throw new TuneError(problems);
  return { subjects, warnings };
}

function keyOf(type: Evaluation["subjects"][number]["type"]): string {
  return type === "run" ? "run_id" : type === "adapter" ? "location/path" : "name";
}

async function candidateOf(
  subject: Evaluation["subjects"][number],
  pointer: string,
  loaded: LoadedManifest<Evaluation>,
  context: SubjectContext,
): Promise<Candidate> {
  const { store, cwd, base } = context;
  switch (subject.type) {
    case "experiment": {
      const run = await lastRun(store, subject.name, cwd);
      return ofRun(run, subject.name, "experiment", `${pointer}/name`, context);
    }
    case "run": {
      const run = await store.find(subject.run_id, { finished: true });
      const status = await run.status();
      if (status?.state !== "completed") throw await notFinished(run, status, cwd);
      const name = `${status.experiment}-${run.runId.slice(0, 12)}`;
      return ofRun(run, name, "run", `${pointer}/run_id`, context);
    }
    case "adapter": {
      const adapter = await openAdapter(subject.location.path, loaded.directory);
      const runId = adapter.metadata?.run_id ?? null;
      return { name: subject.name, type: "adapter", pointer: `${pointer}/name`, runId, adapter, base };
    }
    default:
      return bare(subject.name, subject.type, `${pointer}/name`, base);
  }
}

function bare(name: string, type: SubjectType, pointer: string, base: BaseModel | null): Candidate {
  return { name, type, pointer, runId: null, adapter: null, base };
}

async function ofRun(
  run: RunFolder,
  name: string,
  type: SubjectType,
  pointer: string,
  { cwd, openBase }: SubjectContext,
): Promise<Candidate> {
  const resolved = await run.resolved();
  if (!resolved) throw await notFinished(run, null, cwd);
  const adapter = await openAdapter(run.file(names.adapter), run.path);
  return { name, type, pointer, runId: run.runId, adapter, base: await openBase(resolved.paths.base_model) };
}

/** The last completed run of an experiment. */
async function lastRun(store: Store, name: string, cwd: string): Promise<RunFolder> {
  const runs = await store.list();
  const completed = runs.filter(({ status }) => status?.state === "completed");
  const last = completed.findLast(({ status }) => status!.experiment === name);
  if (last) return last.run;
  const known = [...new Set(completed.map(({ status }) => status!.experiment))].toSorted();
  throw new TuneError(await noRun(name, known, runs, cwd));
}

/** Base model and settings of a candidate, from the evaluation and the other candidates where it has none. */
async function complete(
  candidate: Candidate,
  all: readonly Candidate[],
  given: Given,
  tuned: AdapterMetadata | null,
): Promise<Subject> {
  const { name, type, runId, adapter, verbalizer } = candidate;
  const base = candidate.base ?? baseAmong(all, adapter?.metadata ?? null);
  if (!base) throw new TuneError(diagnostic("evaluation/no-base-model", { subject: name }));
  const settings = settingsOf(
    verbalizer === undefined ? given : { ...given, verbalizer },
    adapter?.metadata ?? tuned,
  );
  if (!settings) throw new TuneError(diagnostic("evaluation/no-template", { subject: name }));
  return { name, type, runId, adapter: adapter && (await withDigest(adapter)), base, settings };
}

async function withDigest({ path, shown }: Adapter): Promise<NonNullable<Subject["adapter"]>> {
  try {
    return { path, sha256: sha256(await readFile(join(path, weightsFile))) };
  } catch (error) {
    const problem = `${weightsFile}: ${error instanceof Error ? systemReason(error) : String(error)}`;
    throw new TuneError(diagnostic("adapter/invalid", { path: shown, problem }), { cause: error });
  }
}

/** The base model of another subject: the one that an adapter was tuned on, or the first for a baseline. */
function baseAmong(all: readonly Candidate[], metadata: AdapterMetadata | null): BaseModel | null {
  const bases = all.flatMap(({ base }) => base ?? []);
  return bases.find(({ digests }) => !metadata || digests.base_model === metadata.digests.base_model) ?? null;
}

function sameLabels(a: Subject, b: Subject): boolean {
  const [one, other] = [a.settings.labels, b.settings.labels].map((labels) =>
    JSON.stringify(labels?.toSorted() ?? null),
  );
  return one === other;
}
