import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { verbs } from "./commands/index.js";
import { Terminal } from "./testing/terminal.js";

const terminal = new Terminal();
const bin = fileURLToPath(new URL("../bin/tune.js", import.meta.url));

/** Says of every module where it was found, and at the end which addons are in the process. */
const spy = `
import { appendFileSync } from "node:fs";
import { register } from "node:module";
const log = process.env.LOADED;
register("data:text/javascript," + encodeURIComponent(\`
  import { appendFileSync } from "node:fs";
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    appendFileSync(\${JSON.stringify(log)}, found.url + "\\\\n");
    return found;
  }\`));
process.on("exit", () => appendFileSync(log, process.report.getReport().sharedObjects.join("\\n")));
`;

/** The modules that a loaded file holds: of a file of the bundle, those that it was made of. */
function modulesIn(url: string): string[] {
  if (!url.includes("/packages/cli/bundle/")) return [url];
  const code = readFileSync(fileURLToPath(url), "utf8");
  const paths = code.matchAll(/^\/\/ (\S+\.[cm]?js)$/gm);
  return Array.from(paths, ([, path]) => new URL(path!, new URL("../", import.meta.url)).href);
}

/** The modules and addons that the built program loads for a command line. */
async function loadedBy(args: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tunesmith-loaded-"));
  const log = join(folder, "loaded");
  try {
    writeFileSync(join(folder, "spy.mjs"), spy);
    await execa(process.execPath, ["--import", join(folder, "spy.mjs"), bin, ...args], {
      cwd: terminal.project.folder,
      env: { LOADED: log },
    });
    const lines = readFileSync(log, "utf8").split("\n");
    const loaded = lines.filter((line) => /^file:|\.node$/.test(line) && !line.includes("spy.mjs"));
    return loaded.flatMap((line) => (line.startsWith("file:") ? modulesIn(line) : [line]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const engine = /\.node$|\/native\/node\//;
const layout = /\/node_modules\/yargs\//;

describe("what is loaded", () => {
  it("for --help, --version and help: nothing but the program's own few files", async () => {
    for (const word of ["--help", "--version", "help"]) {
      const loaded = await loadedBy([word]);
      expect(loaded.length).toBeGreaterThan(3);
      expect(loaded.filter((url) => !url.includes("/packages/cli/"))).toEqual([]);
      expect(
        loaded.filter((url) => url.includes("/commands/") && !url.endsWith("/commands/index.js")),
      ).toEqual([]);
    }
  });

  it("for the help of a verb: its declaration, and no work of it", async () => {
    for (const verb of verbs.keys()) {
      const loaded = await loadedBy([verb, "--help"]);
      expect(
        loaded.filter((url) => /\/packages\/(runner|manifest|resolver|store|data)\//.test(url)),
        verb,
      ).toEqual([]);
      expect(
        loaded.filter((url) => engine.test(url)),
        verb,
      ).toEqual([]);
    }
  });

  it("for validate: the engine, which reads config.json, and no compiler of schemas", async () => {
    const loaded = await loadedBy(["validate", "-f", "experiment.json"]);
    expect(loaded.some((url) => url.includes("/packages/manifest/"))).toBe(true);
    expect(loaded.filter((url) => url.includes("/node_modules/ajv/"))).toEqual([]);
    expect(loaded.filter((url) => url.endsWith(".node"))).not.toEqual([]);
  });

  it("for get, describe, status and logs: neither the engine nor what lays out help", async () => {
    await terminal.apply();
    for (const verb of ["get", "describe", "status", "logs"])
      expect(
        (await loadedBy([verb])).filter((url) => engine.test(url) || layout.test(url)),
        verb,
      ).toEqual([]);
    expect((await loadedBy(["get", "--help"])).some((url) => layout.test(url))).toBe(true);
  });
});
