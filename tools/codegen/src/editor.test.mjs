import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node.js";

const root = path.resolve(import.meta.dirname, "../../..");
const examples = path.join(root, "examples");
const folders = readdirSync(examples).filter((name) =>
  existsSync(path.join(examples, name, "experiment.yaml")),
);
const editor = path.join(root, "packages/contracts/editor");

/** The YAML language server of editors, over its protocol; it may fetch nothing. */
const program = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");
const child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const server = createMessageConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
const settings = { schemaStore: { enable: false }, hover: true, completion: true, validate: true };
server.onRequest("workspace/configuration", ({ items }) =>
  items.map((/** @type {{ section: string }} */ { section }) => (section === "yaml" ? settings : {})),
);
server.onRequest("client/registerCapability", () => null);
/** @type {string[]} */
const fetched = [];
server.onRequest("vscode/content", (uri) => {
  fetched.push(uri);
  return "";
});
/** @type {Map<string, (diagnostics: any[]) => void>} */
const waiting = new Map();
server.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
  waiting.get(uri)?.(diagnostics);
});
server.listen();
await server.sendRequest("initialize", {
  processId: process.pid,
  rootUri: pathToFileURL(root).href,
  capabilities: {
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    textDocument: {
      hover: { contentFormat: ["markdown"] },
      completion: { completionItem: { documentationFormat: ["markdown"] } },
    },
  },
});
await server.sendNotification("initialized", {});
await server.sendNotification("workspace/didChangeConfiguration", { settings: { yaml: settings } });
afterAll(async () => {
  await server.sendRequest("shutdown");
  await server.sendNotification("exit");
  server.dispose();
  child.kill();
});

let opened = 0;
/**
 * A document beside a file, as an editor that has it open.
 * @param {string} folder
 * @param {string} text
 */
async function open(folder, text) {
  const uri = pathToFileURL(path.join(folder, `open-${++opened}.yaml`)).href;
  /** @type {Promise<any[]>} */
  const diagnostics = new Promise((resolve) => waiting.set(uri, resolve));
  await server.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "yaml", version: 1, text },
  });
  /** @param {number} offset */
  const at = (offset) => {
    const before = text.slice(0, offset).split("\n");
    return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)?.length } };
  };
  return {
    diagnostics: async () => (await diagnostics).map(({ message }) => message),
    /** @param {string} key */
    hover: async (key) => {
      /** @type {any} */
      const found = await server.sendRequest("textDocument/hover", at(text.indexOf(key) + 1));
      return String(found?.contents?.value ?? "");
    },
    /** @param {number} offset @returns {Promise<any[]>} */
    complete: async (offset) => {
      /** @type {any} */
      const found = await server.sendRequest("textDocument/completion", at(offset));
      return found?.items ?? [];
    },
  };
}

test.each(folders)("the modeline of examples/%s validates, documents and completes it", async (name) => {
  const folder = path.join(examples, name);
  const text = readFileSync(path.join(folder, "experiment.yaml"), "utf8");
  const whole = await open(folder, text);
  expect(await whole.diagnostics()).toEqual([]);
  const hover = await whole.hover("num_virtual_tokens:");
  expect(hover).toContain("Number of virtual tokens in the soft prompt.");
  expect(hover).toContain("Default: `100`, from watsonx");
  expect(await whole.hover("task_id:")).toContain("What the tuned model is for.");

  const mark = text.indexOf("  task_id:");
  const writing = await open(folder, `${text.slice(0, mark)}  \n${text.slice(mark)}`);
  const keys = await writing.complete(mark + 2);
  const accumulate = keys.find(({ label }) => label === "accumulate_steps");
  expect(accumulate?.documentation?.value ?? accumulate?.documentation).toContain(
    "gradient_accumulation_steps",
  );
  expect(keys.map(({ label }) => label)).not.toContain("task_id");

  const wrong = await open(folder, text.replace("num_epochs:", "epochs:"));
  expect((await wrong.diagnostics()).join()).toContain("Property epochs is not allowed");
});

const head = (/** @type {string} */ schema) => `# yaml-language-server: $schema=./${schema}.schema.json\n`;

test("the schema of any kind goes by the kind", async () => {
  const model = "apiVersion: tune/v1\nkind: Model\nname: tiny\nmodel_id: ../base-model\n";
  const valid = await open(editor, head("manifest") + model);
  expect(await valid.diagnostics()).toEqual([]);
  expect(await valid.hover("model_id")).toContain("A Hugging Face folder relative to the manifest");
  const keys = await valid.complete(`${head("manifest")}${model}`.length);
  expect(keys.map(({ label }) => label)).toEqual(expect.arrayContaining(["revision", "digest"]));
  expect(keys.map(({ label }) => label)).not.toContain("prompt_tuning");
  const other = await open(editor, `${head("manifest")}${model}subjects: []\n`);
  expect((await other.diagnostics()).join()).toContain("subjects");
});

test("values are completed: tasks, tags of unions, warnings to silence", async () => {
  const before = `${head("experiment")}apiVersion: tune/v1\nkind: Experiment\nname: a\n`;
  /** @param {string} rest */
  const labels = async (rest) => {
    const document = await open(editor, before + rest);
    return (await document.complete(before.length + rest.length)).map(({ label }) => label);
  };
  expect(await labels("prompt_tuning:\n  task_id: ")).toContain("classification");
  expect(await labels("prompt_tuning:\n  optimizer:\n    type: ")).toEqual(
    expect.arrayContaining(["adamw", "sgd"]),
  );
  expect(await labels("silence:\n  - ")).toContain("data/overlap");
});

test("no schema is asked for from anywhere else", () => {
  expect(fetched).toEqual([]);
});
