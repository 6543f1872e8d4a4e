// A page as a program: the files it shows and the commands it gives, in the order of the page.
import { blocksOf } from "./markdown.mjs";

/**
 * The steps of a page, without blocks marked as not run in CI:
 * `{ kind: "file", file, text, line }` for a block that shows a file,
 * `{ kind: "command", command, code, line }` for each line of an `sh` block (`code` is its `# exits with N`, else 0),
 * `{ kind: "program", text, line }` for a `js` block that shows no file.
 */
export function stepsOf(markdown) {
  return blocksOf(markdown)
    .filter(({ notRun }) => notRun === null)
    .flatMap(({ language, file, text, line }) => {
      if (file !== null) return [{ kind: "file", file, text, line }];
      if (language === "sh") return commandsOf(text, line);
      return language === "js" ? [{ kind: "program", text, line }] : [];
    });
}

/** One step a command; a backslash at the end of a line joins it to the next. */
function commandsOf(text, blockLine) {
  const steps = [];
  let joined = "";
  for (const [index, line] of text.split("\n").entries()) {
    joined += line.endsWith("\\") ? `${line.slice(0, -1)} ` : line;
    if (line.endsWith("\\")) continue;
    const command = joined.trim();
    joined = "";
    if (command === "" || command.startsWith("#")) continue;
    const code = Number(/# exits with (\d+)$/.exec(command)?.[1] ?? 0);
    steps.push({ kind: "command", command, code, line: blockLine + 1 + index });
  }
  return steps;
}
