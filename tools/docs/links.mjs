// Dead links: every relative link, anchor and path of every page must lead somewhere.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "../setup/process.mjs";
import { anchorsOf, blocksOf, linksOf, pathsOf } from "./markdown.mjs";

/** Every page of the repository, sorted, with `/` in paths. */
export function pages() {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"];
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
  return files.filter((file) => existsSync(join(root, file))).toSorted((a, b) => (a < b ? -1 : 1));
}

/** The dead ends of one page under `base`: `{ file, line, message }`. */
export function* deadLinks(file, base = root) {
  const text = readFileSync(join(base, file), "utf8");
  const folder = posix.dirname(file);
  for (const { target, symbol, line } of linksOf(text)) {
    const [path, anchor] = decodeURIComponent(target).split("#");
    const place = path === "" ? file : path.startsWith("/") ? path.slice(1) : posix.join(folder, path);
    const there = join(base, place);
    if (!existsSync(there)) yield { file, line, message: `there is no ${place}` };
    else if (anchor && place.endsWith(".md") && !anchorsOf(readFileSync(there, "utf8")).has(anchor))
      yield { file, line, message: `${place} has no heading #${anchor}` };
    else if (anchor && !place.endsWith(".md") && !isLine(anchor, there))
      yield { file, line, message: `${place} has no ${anchor}` };
    else if (symbol !== null && isCode.test(place) && !names(readFileSync(there, "utf8"), symbol))
      yield { file, line, message: `${place} does not name ${symbol}` };
  }
  for (const { target, line } of pathsOf(text))
    if (![base, join(base, folder)].some((from) => existsSync(join(from, target))))
      yield { file, line, message: `there is no ${target}` };
}

/** Blocks of one page of which nobody can say whether they are commands: `{ file, line, message }`. */
export function* unclearBlocks(file, base = root) {
  for (const { language, line } of blocksOf(readFileSync(join(base, file), "utf8")))
    if (["", "bash", "shell", "console"].includes(language))
      yield {
        file,
        line,
        message: "a block is `sh` if it holds commands (CI runs them), else say what it is",
      };
}

/** Files in which a link's name can be looked up. */
const isCode = /\.(ts|mjs|rs|json)$/;

/** True when the last part of a name (`SoftPrompt::new`, `prompt_tuning.labels`) is a word of the text. */
function names(text, symbol) {
  const [last] = /\w+$/.exec(symbol) ?? [symbol];
  return new RegExp(`\\b${last}\\b`).test(text);
}

/** True for `L12` when the file has that line. */
function isLine(anchor, file) {
  const line = Number(/^L(\d+)$/.exec(anchor)?.[1]);
  return statSync(file).isFile() && line <= readFileSync(file, "utf8").split("\n").length;
}
