// Robustness C1: every system call by which a small apply changes its state folder is a point where the process
// is killed. After the next apply, adapter, evaluation, report and record are those of an undisturbed run.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, litter } from "./fingerprint.mjs";
import { SmallProject } from "./small-project.mjs";

/** System calls that change a disk, or make a change last. */
const mutating = [
  ..."write pwrite64 writev ftruncate truncate fsync fdatasync".split(" "),
  ..."rename renameat renameat2 mkdir mkdirat unlink unlinkat rmdir".split(" "),
];

/** Whether strace is here and may trace. */
export function canTrace() {
  return spawnSync("strace", ["-f", "-o", "/dev/null", "true"], { stdio: "ignore" }).status === 0;
}

/**
 * Kills a small apply at `points` of its mutating calls, evenly spread; all of them by default.
 * @param {{points?: number, onPoint?: (done: number, total: number) => void}} options
 * @returns {{calls: number, points: number, failures: string[]}} what went wrong, one line a kill point
 */
export function killAtEveryCall({ points = Infinity, onPoint = () => {} } = {}) {
  const project = new SmallProject();
  try {
    const { calls, paths } = reference(project);
    const expected = fingerprint(project.stateDir);
    const count = Math.min(points, calls.length);
    const failures = [];
    for (let index = 0; index < count; index++) {
      const place = Math.floor((index * calls.length) / count);
      const problem = killAt(project, calls[place], paths, expected);
      const { name, nth } = calls[place];
      if (problem !== null) failures.push(`killed at call ${place + 1}, ${name} ${nth}: ${problem}`);
      onPoint(index + 1, count);
    }
    return { calls: calls.length, points: count, failures };
  } finally {
    project.remove();
  }
}

/**
 * An undisturbed apply: the paths below the state folder that it touches, and the calls that touch them, in order,
 * each by its name and its number among those of that name. strace counts by thread as well: with one thread for
 * files, that thread makes all the changes but those of the lock.
 */
function reference(project) {
  const log = "strace.log";
  const { status, stderr } = strace(project, ["-y", "-o", join(project.folder, log)]);
  if (status !== 0) throw new Error(`the undisturbed apply failed: ${stderr}`);
  const threads = new Map();
  const paths = new Set();
  for (const line of project.read(log).split("\n")) {
    const touched = [...line.matchAll(/["<](\/[^">]*)[">]/g)]
      .map(([, path]) => path)
      .filter((path) => path.startsWith(project.stateDir));
    const [, thread, name] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (touched.length === 0 || name === undefined) continue;
    for (const path of touched) paths.add(path);
    const calls = threads.get(thread) ?? [];
    calls.push({ name, nth: calls.filter((call) => call.name === name).length + 1 });
    threads.set(thread, calls);
  }
  const [calls] = [...threads.values()].toSorted((a, b) => b.length - a.length);
  return { calls, paths: [...paths] };
}

/** What is wrong after an apply that was killed at a call and one that was not; null = nothing. */
function killAt(project, { name, nth }, paths, expected) {
  rmSync(project.stateDir, { recursive: true, force: true });
  const killed = strace(project, [
    ...paths.flatMap((path) => ["-P", path]),
    "-e",
    `inject=${name}:signal=SIGKILL:when=${nth}`,
    "-o",
    "/dev/null",
  ]);
  if (killed.signal !== "SIGKILL" && killed.status !== 137) return `it went on (status ${killed.status})`;
  const again = project.apply();
  if (again.status !== 0) return `the next apply failed: ${again.stderr}`;
  const found = fingerprint(project.stateDir);
  const different = [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter(
    (name) => expected[name] !== found[name],
  );
  if (different.length > 0) return `other bytes in ${different.join(", ")}`;
  const left = litter(project.stateDir);
  return left.length > 0 ? `left behind: ${left.join(", ")}` : null;
}

function strace(project, options) {
  return project.apply(["strace", "-f", "-qq", "-e", `trace=${mutating.join(",")}`, ...options]);
}
