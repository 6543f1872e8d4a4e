// `npm run boundaries`: who may import whom, in TypeScript and in Rust, and how files lie. Prints every violation as
// file:line.
import { roomViolations } from "./rooms.mjs";
import { rustViolations } from "./rust.mjs";
import { typescriptViolations } from "./typescript.mjs";

const violations = [...typescriptViolations(), ...roomViolations(), ...rustViolations()];
for (const { file, line, message } of violations) process.stderr.write(`${file}:${line}: ${message}\n`);
process.stdout.write(
  violations.length === 0 ? "Boundaries hold.\n" : `${violations.length} boundary violations.\n`,
);
process.exitCode = violations.length === 0 ? 0 : 1;
