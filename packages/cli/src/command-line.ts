/** The command line that was given, to be pasted into a shell. */
export function commandLine(argv: readonly string[]): string {
  return ["tune", ...argv].map(quoted).join(" ");
}

function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
