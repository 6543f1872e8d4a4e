// `npm run faults -- kills [POINTS]` kills a small apply at every mutating system call (needs strace);
// `npm run faults -- power-loss [STATES]` opens that many different states after a power cut, 10,000 by default.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { canTrace, killAtEveryCall } from "./kill-points.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [what, number] = process.argv.slice(2);

if (what === "kills") process.exitCode = kills(number === undefined ? Infinity : Number(number));
else if (what === "power-loss") process.exitCode = powerLoss(number ?? "10000");
else {
  process.stderr.write("Say `kills [POINTS]` or `power-loss [STATES]`.\n");
  process.exitCode = 64;
}

function kills(points) {
  if (!canTrace()) {
    process.stderr.write("strace is not here, or may not trace.\n");
    return 70;
  }
  const { calls, points: done, failures } = killAtEveryCall({ points, onPoint: tell });
  for (const failure of failures) process.stdout.write(`${failure}\n`);
  process.stdout.write(`${done} kill points of ${calls} calls, ${failures.length} failures\n`);
  return failures.length === 0 ? 0 : 1;
}

function tell(done, total) {
  if (done % 10 === 0 || done === total) process.stderr.write(`${done} of ${total}\n`);
}

function powerLoss(states) {
  const args = ["node_modules/vitest/vitest.mjs", "run", "packages/store/src/power-loss.test.ts"];
  const env = { ...process.env, TUNE_POWER_LOSS_STATES: states };
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status ?? 70;
}
