import { cpSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import {
  validateBaseModelFacts,
  validateKnownModels,
  type BaseModelFacts,
  type KnownModels,
} from "@tunesmith/contracts";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { parse, Terminal } from "../../testing/terminal.js";

const terminal = new Terminal();

function declare(model: object): void {
  terminal.project.write(
    "models.json",
    JSON.stringify({ apiVersion: "tune/v1", kind: "Model", name: "mine", model_id: "./base", ...model }),
  );
}

describe("models list", () => {
  it("knows manifests, the hub's cache and what runs used", async () => {
    declare({});
    await terminal.apply("-f", "experiment.json", "--set", "prompt_tuning.num_epochs=1");
    const hub = join(terminal.project.folder, "hub");
    mkdirSync(join(hub, "models--ibm--granite"), { recursive: true });
    const env = { HF_HUB_CACHE: hub };
    const { exitCode, stdout } = await terminal.tune(["models", "list", "-o", "json"], { env });
    expect(exitCode).toBe(0);
    const known = parse<KnownModels>(stdout);
    expect(validateKnownModels(known)).toMatchObject({ ok: true });
    const found = known.models.map(({ source, name, model_id }) => `${source}: ${name}, ${model_id}`);
    expect(found).toEqual(
      expect.arrayContaining([
        "manifest: mine, ./base",
        "hub cache: ibm/granite, ibm/granite",
        "run: tiny, ./base",
      ]),
    );
    expect(known.architectures).toContain("LlamaForCausalLM");
    expect(known.catalog.map(({ catalog }) => catalog)).toContain("watsonx");
  });

  it.each(["80", "160"])("fits %s columns", async (columns) => {
    const { stdout } = await terminal.tune(["models", "list"], { env: { COLUMNS: columns } });
    expect(Math.max(...stdout.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(
      Number(columns),
    );
    expect(stdout).toContain("BloomForCausalLM");
  });
});

describe("models show", () => {
  it("tells the same of a manifest's name, a folder and its path", async () => {
    declare({});
    const byName = await terminal.tune(["models", "show", "mine", "-o", "json"]);
    const facts = parse<BaseModelFacts>(byName.stdout);
    expect(validateBaseModelFacts(facts)).toMatchObject({ ok: true });
    expect(facts).toMatchObject({
      architecture: "LlamaForCausalLM",
      hidden_size: 48,
      layers: 2,
      vocabulary: 277,
      folder: "base",
    });
    for (const reference of ["base", "./base"]) {
      const other = await terminal.tune(["models", "show", reference, "-o", "json"]);
      expect(parse<BaseModelFacts>(other.stdout).digest).toBe(facts.digest);
    }
    const shown = (await terminal.tune(["models", "show", "mine"])).stdout;
    for (const part of [facts.digest, "277", "mapped"]) expect(shown).toContain(part);
  });

  it("says what transformers would take from generation_config.json and is not done", async () => {
    const plain = (await terminal.tune(["models", "show", "base"])).stdout;
    expect(plain).toContain("at id 1, and at the tokenizer's end of sequence");
    expect(plain).not.toContain("greedy");
    const settings = { eos_token_id: [1, 5], do_sample: true, temperature: 0.6, repetition_penalty: 1.1 };
    terminal.project.write("base/generation_config.json", JSON.stringify(settings));
    const shown = (await terminal.tune(["models", "show", "base"])).stdout;
    for (const part of ["at id 1 or 5", "greedy", "temperature: 0.6", "repetition_penalty: 1.1"])
      expect(shown).toContain(part);
    const { stdout } = await terminal.tune(["models", "show", "base", "-o", "json"]);
    expect(parse<BaseModelFacts>(stdout).generation).toEqual({
      eos_token_id: [1, 5],
      not_done: [
        { parameter: "do_sample", value: "true" },
        { parameter: "temperature", value: "0.6" },
        { parameter: "repetition_penalty", value: "1.1" },
      ],
    });
  });

  it("gives the digest that a Model manifest can hold on to", async () => {
    const { digest } = parse<BaseModelFacts>(
      (await terminal.tune(["models", "show", "base", "-o", "json"])).stdout,
    );
    declare({ digest });
    expect((await terminal.tune(["validate"])).exitCode).toBe(0);
  });

  it("says what is wrong", async () => {
    declare({});
    expect((await terminal.tune(["models", "show"])).exitCode).toBe(64);
    expect((await terminal.tune(["models", "list", "mine"])).exitCode).toBe(64);
    expect(await terminal.tune(["models", "show", "min"])).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining("`mine`") as string,
    });
    cpSync(join(terminal.project.folder, "base"), join(terminal.project.folder, "cut"), { recursive: true });
    terminal.project.write("cut/model.safetensors", "short");
    for (const folder of ["./cut", "cut", "../" + basename(terminal.project.folder) + "/cut"])
      expect(await terminal.tune(["models", "show", folder])).toMatchObject({
        exitCode: 3,
        stderr: expect.stringContaining("model.safetensors") as string,
      });
  });
});
