import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BaseModelFacts, Plan } from "@tunesmith/contracts";
import type { Diagnostic } from "@tunesmith/diagnostics";
import { expect, it } from "vitest";
import { peftAdapter } from "../../runner/src/testing/project.js";
import { parse, Terminal } from "./testing/terminal.js";

const terminal = new Terminal();
const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n";

function configure(changes: object): void {
  const file = join(terminal.project.folder, "base/config.json");
  writeFileSync(file, JSON.stringify({ ...parse<object>(readFileSync(file, "utf8")), ...changes }));
}

async function planned(): Promise<{ id: string; codes: string[] }> {
  const { stdout, stderr } = await terminal.tune(["plan", "-o", "json"]);
  const [run] = parse<Plan>(stdout).runs;
  return { id: run!.run_id, codes: [...stderr.matchAll(/\b[a-z]+\/[a-z-]+\b/g)].map(([code]) => code) };
}

async function generated(): Promise<string> {
  return (await terminal.tune(["generate", "--model", "base", "--prompt", "the"])).stdout;
}

async function validated(...args: string[]): Promise<{ exitCode: number; codes: string[] }> {
  const { exitCode, stdout } = await terminal.tune(["validate", "-o", "json", ...args]);
  return {
    exitCode,
    codes: parse<{ diagnostics: Diagnostic[] }>(stdout).diagnostics.map(({ code }) => code),
  };
}

it.each([
  [{ rope_scaling: { type: "mrope", factor: 2 } }, "model/unsupported-rope-scaling", "`mrope`"],
  [
    { rope_parameters: { rope_type: "su", rope_theta: 10000, factor: 8 } },
    "model/unsupported-rope-scaling",
    "`su`",
  ],
  [
    { model_type: "mixtral", architectures: ["MixtralForCausalLM"] },
    "model/unsupported-architecture",
    "MixtralForCausalLM is not supported: it has experts",
  ],
  [
    { model_type: "electra", architectures: ["ElectraForCausalLM"] },
    "model/unsupported-architecture",
    "Electra",
  ],
  [{ hidden_act: "mish" }, "model/unsupported-feature", '`hidden_act: "mish"`'],
])(
  "a model that is not computed is shown, and refused by whoever would use it: %j",
  async (changes, code, reason) => {
    configure(changes);
    const shown = await terminal.tune(["models", "show", "base", "-o", "json"]);
    expect(shown.exitCode).toBe(0);
    expect(parse<BaseModelFacts>(shown.stdout)).toMatchObject({
      supported: false,
      reason: expect.stringContaining(reason) as string,
      hidden_size: 48,
    });
    const text = (await terminal.tune(["models", "show", "base"])).stdout;
    expect(text.replaceAll(/\s+/g, " ")).toContain(`supported no: `);
    expect(await validated()).toEqual({ exitCode: 3, codes: [code] });
    expect(await terminal.tune(["plan"])).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining(code) as string,
    });
  },
);

it("of a model that is not computed config.json alone is enough", async () => {
  mkdirSync(join(terminal.project.folder, "alone"));
  terminal.project.write(
    "alone/config.json",
    '{"model_type":"mixtral","architectures":["MixtralForCausalLM"],"hidden_size":64}',
  );
  const shown = await terminal.tune(["models", "show", "alone", "-o", "json"]);
  expect(shown.exitCode).toBe(0);
  expect(parse<BaseModelFacts>(shown.stdout)).toMatchObject({
    supported: false,
    reason: expect.stringContaining("it has experts") as string,
    family: null,
    hidden_size: 64,
    parameters: 0,
    tokenizer: { kind: null, chat_template: false },
  });
  expect((await terminal.tune(["models", "show", "alone"])).stdout).toContain("not known");
});

it("a factor without a type is warned of and scales nothing", async () => {
  const before = parse<BaseModelFacts>(
    (await terminal.tune(["models", "show", "base", "-o", "json"])).stdout,
  );
  expect(before).toMatchObject({ supported: true, reason: null });
  configure({ rope_scaling: { factor: 2 } });
  expect(await validated()).toEqual({ exitCode: 0, codes: ["model/rope-keys-unused"] });
  expect((await planned()).codes).toContain("model/rope-keys-unused");
  const shown = await terminal.tune(["models", "show", "base", "-o", "json"]);
  expect(shown.stderr).toContain("`rope_scaling` of config.json gives `factor`");
  expect(parse<BaseModelFacts>(shown.stdout).supported).toBe(true);
});

it("a stored head is used where config.json ties it, with a warning, and is another run", async () => {
  const untied = await planned();
  const text = await generated();
  configure({ tie_word_embeddings: true });
  const warning = "model/head-not-tied";
  expect(await generated()).toBe(text);
  const tied = await planned();
  expect(tied.codes).toContain(warning);
  expect(tied.id).not.toBe(untied.id);
  expect(await validated("--deep")).toMatchObject({
    exitCode: 0,
    codes: expect.arrayContaining([warning]) as string[],
  });
  for (const args of [
    ["models", "show", "base"],
    ["apply", "--set", "prompt_tuning.num_epochs=1"],
    ["generate", "--model", "base", "--prompt", "the"],
  ])
    expect((await terminal.tune(args)).stderr, args[0]).toContain(warning);
});

it.each([
  ["base/model.safetensors", "model.safetensors is a Git LFS pointer"],
  ["base/tokenizer.json", "tokenizer.json is a Git LFS pointer"],
  ["base/config.json", "config.json is a Git LFS pointer"],
  ["train.jsonl", "train.jsonl is a Git LFS pointer"],
  ["experiment.json", "experiment.json is a Git LFS pointer"],
])("a Git LFS pointer in place of %s is one problem that names the file", async (file, sentence) => {
  terminal.project.write(file, pointer);
  for (const verb of ["validate", "plan"]) {
    const { exitCode, stdout, stderr } = await terminal.tune([verb, "-f", "experiment.json"]);
    expect(exitCode).toBe(3);
    expect(stdout + stderr).toContain(sentence);
    expect(stdout + stderr).toContain("git lfs pull");
    expect((stdout + stderr).match(/\berror\b.*\//g)).toHaveLength(1);
  }
});

it.each(["adapter_config.json", "adapter_model.safetensors"])(
  "a Git LFS pointer in place of %s is named by whoever reads the adapter",
  async (file) => {
    cpSync(peftAdapter, join(terminal.project.folder, "adapter"), { recursive: true });
    terminal.project.write(`adapter/${file}`, pointer);
    terminal.project.writeManifest({
      prompt_tuning: { init_method: "adapter", init_adapter: { path: "./adapter" }, num_virtual_tokens: 7 },
    });
    for (const args of [
      ["validate"],
      ["plan"],
      ["generate", "--model", "base", "--adapter", "adapter", "--prompt", "the"],
    ]) {
      const { exitCode, stdout, stderr } = await terminal.tune(args);
      expect(exitCode, args[0]).toBe(3);
      expect(stdout + stderr).toContain(`${file} is a Git LFS pointer`);
    }
  },
);

it("a text that is longer than the model's context is called that, not a record", async () => {
  configure({ max_position_embeddings: 4 });
  const { exitCode, stderr } = await terminal.tune([
    "generate",
    "--model",
    "base",
    "--prompt",
    "the ring and",
  ]);
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(
    /^error data\/text-too-long\n +The text needs \d+ positions .* the base model has 4\.\n/,
  );
  expect(stderr).toContain("Shorten the text");
});

it.each([["validate"], ["plan"], ["generate", "--model", "base", "--prompt", "the"]])(
  "an adapter beside the base model is refused by %s, and shown",
  async (...args) => {
    cpSync(peftAdapter, join(terminal.project.folder, "base"), { recursive: true });
    const { exitCode, stdout, stderr } = await terminal.tune(args);
    expect(exitCode).toBe(3);
    expect(stdout + stderr).toContain("model/adapter-within");
    const shown = await terminal.tune(["models", "show", "base"]);
    expect(shown.exitCode).toBe(0);
    expect(shown.stdout).toContain("an adapter (PROMPT_TUNING) beside it");
  },
);

const evaluate = ["evaluate", "--model", "base", "--data", "test.jsonl", "--template", "{{input}}"];

it.each([["plan"], ["generate", "--model", "base", "--prompt", "the"], evaluate])(
  "a tokenizer class that is not followed is told by %s",
  async (...args) => {
    terminal.project.write(
      "base/tokenizer_config.json",
      JSON.stringify({ tokenizer_class: "RobertaTokenizerFast", eos_token: "</s>" }),
    );
    const { exitCode, stderr } = await terminal.tune(args);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/warning tokenizer\/other-class .*base\/tokenizer_config\.json/);
  },
);

it("a tokenizer class that is not followed is told again wherever a run is judged on it", async () => {
  terminal.project.write(
    "base/tokenizer_config.json",
    JSON.stringify({ tokenizer_class: "RobertaTokenizerFast", eos_token: "</s>" }),
  );
  expect((await terminal.tune(["apply", "--set", "prompt_tuning.num_epochs=1"])).exitCode).toBe(0);
  for (const args of [
    ["evaluate", "tiny"],
    ["evaluate", "tiny", "--data", "test.jsonl"],
  ]) {
    const { exitCode, stderr } = await terminal.tune(args);
    expect([exitCode, stderr.match(/warning tokenizer\/other-class/g)?.length]).toEqual([0, 1]);
  }
});
