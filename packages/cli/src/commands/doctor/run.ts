import { exitCodes } from "@tunesmith/diagnostics";
import { palette, table, type Screen } from "@tunesmith/report";
import { diagnose, type Check } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { version } from "../../version.js";

/** Every check, failed ones with what to do. */
export async function run(_args: object, context: Context): Promise<Outcome> {
  const checks = await diagnose(context);
  const ok = checks.every((check) => check.ok);
  return {
    value: { version: version(), platform: `${process.platform}-${process.arch}`, ok, checks },
    lines: (screen) => [
      ...checkLines(checks, screen),
      "",
      ok ? "Everything is as it should be." : "Something is missing.",
    ],
    exitCode: ok ? exitCodes.ok : exitCodes.io,
  };
}

function checkLines(checks: readonly Check[], screen: Screen): string[] {
  const style = palette(screen);
  const [yes, no] = screen.unicode ? ["✓", "✗"] : ["ok", "no"];
  return checks.flatMap(({ name, ok, found, help }) => {
    const [line] = table(
      [[ok ? style.good(yes) : style.bad(no), name.padEnd(14), found]],
      ["left", "left", "left"],
    );
    return help === null ? [line!] : [line!, `   ${style.strong("help:")} ${help}`];
  });
}
