import { execa } from "execa";
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

it("takes a second signal for the echo of the first for half a second, and then at its word", async () => {
  const module = new URL("../dist/interruption.js", import.meta.url).href;
  const script = `
    const { interruption } = await import("${module}");
    const { listen } = interruption((hasListened) => {
      console.log(hasListened ? "ended" : "ended without listening");
      process.exit(130);
    });
    listen(() => console.log("stopping"));
    const send = (signal) => process.kill(process.pid, signal);
    send("SIGHUP");
    send("SIGTERM");
    setTimeout(send, 100, "SIGHUP");
    setTimeout(() => console.log("goes on"), 400);
    setTimeout(send, 700, "SIGINT");
    setTimeout(() => console.log("was not ended"), 2000);`;
  const { exitCode, stdout } = await execa(process.execPath, ["--input-type=module", "-e", script], {
    reject: false,
  });
  expect([exitCode, stdout]).toEqual([130, "stopping\ngoes on\nended"]);
});
