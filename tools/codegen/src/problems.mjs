import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { byCodeUnit } from "./order.mjs";

const ROW = /"([a-z]+\/[a-z0-9-]+)": row(?:<[\s\S]*?>)?\(\{\s*exit: "(\w+)",(?:\s*severity: "(\w+)",)?/g;
const EXIT = /^ {2}(\w+): (\d+),$/gm;

/** What each exit status means to a script. */
const MEANING = {
  ok: "everything went well",
  failed: "a run failed",
  changes: "the plan has changes (with `--detailed-exitcode`)",
  invalid: "a manifest, its data or its base model is not valid",
  usage: "the command line is not right",
  internal: "a bug of Tunesmith",
  io: "a file, folder or binary cannot be used",
  busy: "another process is applying the same run",
  interrupted: "interrupted; a checkpoint is saved",
};

/**
 * The page of codes, read from the table's source: codegen runs before anything is built.
 * @param {string} folder of the diagnostics package's source
 * @returns {Promise<string>}
 */
export async function writeProblems(folder) {
  const exits = await readExits(path.join(folder, "exit-codes.ts"));
  const sections = [];
  for (const file of (await readdir(path.join(folder, "codes"))).sort(byCodeUnit)) {
    const text = await readFile(path.join(folder, "codes", file), "utf8");
    const rows = [...text.matchAll(ROW)];
    const expected = text.split(": row").length - 1;
    if (rows.length !== expected)
      throw new Error(`${file}: ${expected} rows, but ${rows.length} could be read`);
    const lines = rows.map(([, code, exit = "", severity = "error"]) => {
      const status = exits.get(exit);
      if (status === undefined) throw new Error(`${file}: ${code}: no exit status named ${exit}`);
      return `| \`${code}\` | ${severity} | ${severity === "warning" ? "" : status} |`;
    });
    const area = file.replace(".ts", "");
    sections.push(
      `## ${area}\n\n| code | severity | exit status |\n| --- | --- | --- |\n${lines.join("\n")}`,
    );
  }
  return [
    "<!-- Generated from packages/diagnostics by tools/codegen. Do not edit. -->",
    "# Problems",
    "Every problem has a code that stays the same, whatever its sentence says. The exit status is that of the first error; warnings ask for none.",
    statuses(exits),
    ...sections,
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

/**
 * The codes of warnings, sorted.
 * @param {string} folder of the diagnostics package's source
 * @returns {Promise<string[]>}
 */
export async function readWarnings(folder) {
  const files = await readdir(path.join(folder, "codes"));
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, "codes", file), "utf8")));
  return texts
    .flatMap((text) => [...text.matchAll(ROW)])
    .flatMap(([, code = "", , severity]) => (severity === "warning" ? [code] : []))
    .sort(byCodeUnit);
}

/** @param {string} file @returns {Promise<Map<string, number>>} */
async function readExits(file) {
  const text = await readFile(file, "utf8");
  return new Map([...text.matchAll(EXIT)].map(([, name = "", status]) => [name, Number(status)]));
}

/** @param {Map<string, number>} exits */
function statuses(exits) {
  const rows = [...exits].map(([name, status]) => {
    const meaning = Object.entries(MEANING).find(([key]) => key === name)?.[1];
    if (meaning === undefined) throw new Error(`no meaning of the exit status ${name}`);
    return `| ${status} | ${meaning} |`;
  });
  return `| exit status | meaning |\n| --- | --- |\n${rows.join("\n")}`;
}
