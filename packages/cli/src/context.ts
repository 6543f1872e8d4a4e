import type { Diagnostic } from "@tunesmith/diagnostics";
import type { Screen } from "@tunesmith/report";
import type { Readable } from "node:stream";
import type { Interruption } from "./interruption.js";

/** A stream to write text to, perhaps a terminal. */
export interface OutputStream {
  write(text: string): unknown;
  /** What was written last could not be: nobody reads any more, or the disk is full. */
  readonly errored?: Error | null;
  isTTY?: boolean;
  columns?: number;
}

/** What the program gets from its process. */
export interface Surroundings {
  /** The arguments as given. */
  argv: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  stdin: Readable & { isTTY?: boolean };
  stdout: OutputStream;
  stderr: OutputStream;
  interruption: Interruption;
}

/** How results are written to stdout. */
export type Format = "table" | "json" | "yaml" | "ndjson" | "github";

/** What every command gets beside its own arguments. */
export interface Context extends Surroundings {
  format: Format;
  /** What stdout can show. */
  screen: Screen;
  /** What stderr can show. */
  errorScreen: Screen;
  /** `--state-dir`, absolute; undefined = the nearest project's. */
  stateDir: string | undefined;
}

/** What a command says bit by bit. */
export interface Stream {
  items: AsyncIterable<unknown>;
  /** An item for a person. */
  line: (item: never, screen: Screen) => string;
}

/** What a command has to say; the program writes it in the format asked for. */
export interface Outcome {
  /** For a person: lines for stdout. */
  lines?: (screen: Screen) => readonly string[];
  /** Lines for a person, or values for `-o ndjson`, that come one by one. */
  stream?: Stream;
  /** For a program: the value of `-o json` and `-o yaml`. */
  value?: unknown;
  /** For a program: the values of `-o ndjson`, one a line. */
  values?: Iterable<unknown>;
  /**
   * Problems, written to stderr for a person; where they are all there is to say, a program gets them on stdout.
   */
  diagnostics?: readonly Diagnostic[];
  /** Exit status where the diagnostics do not decide it. */
  exitCode?: number;
  /** Where a bug of ours happened. */
  stack?: string;
}
