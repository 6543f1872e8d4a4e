import yargs, { type Options } from "yargs";
import { argumentsOf } from "./arguments/declaration.js";
import { examplesText } from "./help.js";
import { commonOptions, type AnyVerb, type Option } from "./verb.js";

/** What `tune VERB --help` prints. yargs lays it out, and reads no command line. */
export async function verbHelp(verb: AnyVerb, describe: string, columns: number): Promise<string> {
  const { command, options, examples } = verb;
  const args = new Set(argumentsOf(verb).map(({ name }) => name));
  const common = commonOptions(verb);
  const text = await yargs(command.split(" ").slice(0, 1))
    .scriptName("tune")
    .locale("en")
    .updateStrings({ "Positionals:": "Arguments:" })
    .help(false)
    .version(false)
    .wrap(columns)
    .command(command, describe, (program) => {
      for (const [name, option] of Object.entries({ ...options, ...common })) {
        if (args.has(name)) program.positional(name, forYargs(option));
        else program.option(name, forYargs(option));
      }
      // Groups are shown in the order of their names here; the verb's own options are in the first.
      program.group([], "Options:");
      return program.group(Object.keys(common), "Options of every command:");
    })
    .getHelp();
  return `${text}\n\n${examplesText(examples)}\n`;
}

function forYargs({
  letter,
  value,
  isList,
  choices,
  describe,
  default: fallback,
}: Option): Options & { type?: "string" | "boolean" } {
  return {
    describe,
    ...(letter === undefined ? {} : { alias: letter }),
    ...(choices === undefined ? { type: value === "none" ? "boolean" : "string" } : { choices }),
    ...(isList ? { array: true } : {}),
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}
