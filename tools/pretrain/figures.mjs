// Measures every figure of docs/embedded-model.md with the engine: `node tools/pretrain/figures.mjs` (after a build).
// Tunes the examples over seeds 1–3, asks every adapter every task, and prints the tables as Markdown.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const tune = join(root, "node_modules", ".bin", "tune");
const model = "examples/base-model";
const template = "Text: {{input}}\nAnswer:";
const seeds = [1, 2, 3];
const topics = "food,hotel,bank,fashion,travel,phone,sport,health,school,car";
const tasks = [
  {
    name: "quickstart",
    labels: "positive,negative",
    instruction: "State the mood. Answer positive or negative.",
  },
  { name: "topics", labels: topics, instruction: "Which business is it about?" },
  { name: "extraction", labels: null, instruction: "Name the product." },
];

const state = mkdtempSync(join(tmpdir(), "tunesmith-figures-"));
try {
  const measured = new Map(
    [...tasks.map(({ name }) => name), "shuffled-labels"].map((name) => [
      name,
      seeds.map((seed) => tuned(name, seed)),
    ]),
  );
  printBars(measured);
  printEveryAdapter(measured);
  printUnseenNames(measured.get("extraction"));
} finally {
  rmSync(state, { recursive: true, force: true });
}

/** Runs `tune` in the root folder; returns what it prints. */
function run(...args) {
  return execFileSync(process.execPath, [tune, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** Applies one example under one seed: `{adapter, evaluation}`. */
function tuned(name, seed) {
  const args = [
    "-f",
    `examples/${name}`,
    "--state-dir",
    state,
    "--set",
    `runtime.seed=${seed}`,
    "-o",
    "json",
  ];
  if (name === "shuffled-labels") {
    args.push("--set", `training_data_references.0.location.path=train-${seed}.jsonl`);
  }
  const [result] = JSON.parse(run("apply", ...args)).runs;
  return { adapter: result.paths.adapter, evaluation: result.evaluation };
}

/** Share of right answers to the task's records, with an adapter or none. */
function accuracy(task, adapter, source = template, file = "test.jsonl") {
  const args = [
    "evaluate",
    "--model",
    model,
    "--data",
    `examples/${task.name}/${file}`,
    "--template",
    source,
    "-o",
    "ndjson",
  ];
  if (adapter) args.push("--adapter", adapter);
  if (task.labels) args.push("--labels", task.labels);
  const lines = run(...args)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  return lines.filter(({ expected, predicted }) => predicted.trim() === expected).length / lines.length;
}

function printBars(adapters) {
  console.log(
    "| example | base | written instruction | tuned, seeds 1, 2, 3 | mean |\n|---|---|---|---|---|",
  );
  for (const [name, ofSeeds] of adapters) {
    const metric = name === "extraction" ? "exact_match" : "accuracy";
    const { base, baselines } = ofSeeds[0].evaluation;
    const values = ofSeeds.map(({ evaluation }) => evaluation.tuned[metric]);
    console.log(
      `| ${name} | ${figure(base[metric])} | ${figure(baselines["written-instruction"][metric])} | ${values.map(figure).join(", ")} | ${figure(mean(values))} |`,
    );
  }
}

function printEveryAdapter(adapters) {
  console.log(
    `\n| prompt | ${tasks.map(({ name }) => name).join(" | ")} |\n|---|${"---|".repeat(tasks.length)}`,
  );
  printRow(
    "none (base)",
    tasks.map((task) => accuracy(task, null)),
  );
  for (const { name, instruction } of tasks) {
    printRow(
      `written instruction of ${name}`,
      tasks.map((task) => accuracy(task, null, `${instruction}\n${template}`)),
    );
  }
  for (const [name, ofSeeds] of adapters) {
    printRow(
      `adapter of ${name}`,
      tasks.map((task) => mean(ofSeeds.map(({ adapter }) => accuracy(task, adapter)))),
    );
  }
}

function printRow(label, figures) {
  console.log(`| ${label} | ${figures.map(figure).join(" | ")} |`);
}

function printUnseenNames(ofSeeds) {
  const task = tasks[2];
  const on = (adapter, source) => accuracy(task, adapter, source, "test-unseen.jsonl");
  console.log("\n| names never seen | exact match |\n|---|---|");
  console.log(`| base | ${figure(on(null))} |`);
  console.log(`| written instruction | ${figure(on(null, `${task.instruction}\n${template}`))} |`);
  console.log(`| tuned, seeds 1, 2, 3 | ${ofSeeds.map(({ adapter }) => figure(on(adapter))).join(", ")} |`);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function figure(value) {
  return value.toFixed(3);
}
