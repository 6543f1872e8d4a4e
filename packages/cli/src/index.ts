export { runProgram } from "./program.js";
export type { OutputStream, Surroundings } from "./context.js";
export type { Interruption } from "./interruption.js";
