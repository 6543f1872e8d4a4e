/** What the program's exit status says; the numbers are a promise to scripts. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  changes: 2,
  invalid: 3,
  usage: 64,
  internal: 70,
  io: 74,
  busy: 75,
  interrupted: 130,
} as const;

export type ExitName = keyof typeof exitCodes;
