import type { DoctorCheck, DoctorVerdict } from "@tunesmith/contracts";

/** What a check found and how it judges it; `help` only where something is to be done. */
type Finding = Pick<DoctorCheck, "found"> & { verdict?: DoctorVerdict; help?: string };

/** Looks at one thing; an exception is the worst finding. */
export async function check(
  group: DoctorCheck["group"],
  name: string,
  look: () => Finding | Promise<Finding>,
  /** What to do where looking fails. */
  helpOnFailure: string,
): Promise<DoctorCheck> {
  try {
    const { found, verdict = "ok", help = null } = await look();
    return { group, name, verdict, found, help };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { group, name, verdict: "bad", found, help: helpOnFailure };
  }
}

/** The worst of several verdicts. */
export function worst(checks: readonly DoctorCheck[]): DoctorVerdict {
  const verdicts = new Set(checks.map(({ verdict }) => verdict));
  return verdicts.has("bad") ? "bad" : verdicts.has("warn") ? "warn" : "ok";
}
