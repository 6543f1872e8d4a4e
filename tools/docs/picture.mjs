// `node tools/docs/picture.mjs RUN`: takes the README's picture, the top of a run's report.html, with a Chromium.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exists, main, root, SetupError } from "../setup/process.mjs";

const width = 960;
const height = 820;

await main(() => {
  const browser = ["chromium", "chromium-browser", "google-chrome"].find(exists);
  if (browser === undefined) throw new SetupError("A Chromium is missing: install chromium.");
  const run = process.argv[2] ?? "quickstart";
  const described = spawnSync("npx", ["tune", "describe", "run", run, "-o", "json"], {
    cwd: root,
    encoding: "utf8",
  });
  if (described.status !== 0) throw new SetupError(described.stderr.trim());
  const { metadata } = JSON.parse(described.stdout);
  const report = join(root, ".tunesmith/runs", metadata.id, "report.html");
  const profile = mkdtempSync(join(tmpdir(), "tunesmith-picture-"));
  try {
    execFileSync(browser, [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      "--force-device-scale-factor=1",
      "--force-prefers-color-scheme=light",
      `--user-data-dir=${profile}`,
      `--window-size=${width},${height}`,
      `--screenshot=${join(root, "docs/report.png")}`,
      pathToFileURL(report).href,
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
