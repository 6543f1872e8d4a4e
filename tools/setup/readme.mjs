// The README's promises as programs: each command and each program that it shows.

/** The commands of the `sh` blocks and the texts of the `js` blocks, in order, without those marked as not run in CI. */
export function readmePrograms(markdown) {
  const blocks = [...markdown.matchAll(/(<!-- not run in CI[^>]*-->\s*)?```(sh|js)\n([\s\S]*?)```/g)].filter(
    ([, marked]) => marked === undefined,
  );
  const texts = (language) => blocks.filter((block) => block[2] === language).map((block) => block[3]);
  return {
    commands: texts("sh").flatMap((text) => text.trim().split("\n")),
    programs: texts("js"),
  };
}

/** Splits a command at blanks; double quotes hold an argument together. */
export function splitCommand(command) {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
}
