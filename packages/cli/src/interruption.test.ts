import { afterEach, expect, it, vi } from "vitest";
import { Terminal } from "./testing/terminal.js";

const terminal = new Terminal();

/** A module that tells on stderr when the program has said what SIGTERM does: the last that it prepares for. */
const tell = `process.on("newListener", (name) => name === "SIGTERM" && setImmediate(() => console.error("ready")))`;

afterEach(() => vi.unstubAllEnvs());

it("says that it was interrupted when nothing was begun, and ends with 130", async () => {
  vi.stubEnv("NODE_OPTIONS", `--import=data:text/javascript,${encodeURIComponent(tell)}`);
  // It waits for a manifest that never comes.
  const running = terminal.start(["validate", "-f", "-"]);
  await new Promise((resolve) => running.stderr.once("data", resolve));
  running.kill("SIGINT");
  const { exitCode, stderr } = await running;
  expect(exitCode).toBe(130);
  expect(stderr).toContain("Interrupted before there was anything to keep.");
});
