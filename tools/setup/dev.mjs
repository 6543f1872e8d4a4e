// `npm run dev`: builds, then watches. After an edit: generated files if a schema changed, then build and tests of what
// was edited, then tests of what depends on it. A further edit ends a round and begins the next. Ctrl-C ends it.
import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { environment, main, root } from "./process.mjs";
import { isProject, projectName } from "./test-project.mjs";
import { sourceFolders, watchSources } from "./watch.mjs";

/** The nx projects that the files belong to, each once. */
export function ownersOf(files) {
  const owners = files.map((file) => {
    const folders = file.split("/").map((_, index, parts) => parts.slice(0, index).join("/"));
    return folders.findLast((folder) => folder !== "" && isProject(folder));
  });
  return [...new Set(owners.filter((folder) => folder !== undefined))].map(projectName);
}

const nx = (...args) => ["npx", ["nx", ...args, "--parallel=2", "--outputStyle=static"]];

/** The commands of one round, in order; each as program and arguments. */
export function roundFor(files) {
  const describesTypes = files.some((file) => /^schemas\/(v1|catalog)\//.test(file));
  return [
    ...(describesTypes ? [["npm", ["run", "--silent", "gen"]]] : []),
    nx("run-many", "-t", "test", `--projects=${ownersOf(files).join(",")}`),
    nx("affected", "-t", "test", `--files=${files.join(",")}`),
  ];
}

if (process.argv[1] === import.meta.filename)
  await main(async () => {
    await build();
    let current = null;
    watchSources(sourceFolders(), (files) => {
      current?.end();
      current = startRound(files);
    });
    process.stdout.write("\nWatching. Edit a source file; Ctrl-C ends it.\n");
    await new Promise((resolve) => process.once("SIGINT", resolve));
    current?.end();
    process.exit(0);
  });

function startRound(files) {
  process.stdout.write(`\nEdited: ${files.join(", ")}\n`);
  let child = null;
  let ended = false;
  const next = ([command, ...rest]) => {
    if (ended) return;
    if (command === undefined) {
      process.stdout.write("\nGreen. Watching.\n");
      return;
    }
    const [program, args] = command;
    // A group of its own: ending a round ends what its programs started.
    child = spawn(program, args, {
      cwd: root,
      env: environment,
      stdio: ["ignore", "inherit", "inherit"],
      detached: true,
    });
    child.on("close", (code) => {
      child = null;
      if (code === 0) next(rest);
      else if (!ended) process.stdout.write("\nFailed. Watching.\n");
    });
  };
  next(roundFor(files));
  return {
    end() {
      ended = true;
      if (child !== null) process.kill(-child.pid, "SIGTERM");
    },
  };
}
