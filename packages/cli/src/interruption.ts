/** How a command learns that it should end early. */
export interface Interruption {
  /** Aborts at the first SIGINT, SIGTERM or SIGHUP once a command has said that it listens. */
  signal: AbortSignal;
  /** Says that the command ends by itself, soon and in good order, when the signal aborts. */
  listen: (onStop: () => void) => void;
}

/**
 * Milliseconds in which a second signal is the echo of the first: GNU `timeout` tells the command and then its group,
 * and npx passes on the Ctrl-C that the terminal has sent to both.
 */
const echo = 500;

/**
 * A signal ends a command that does not listen at once; for one that does, a second signal does. The end of the
 * terminal (SIGHUP) is a signal as any other.
 * @param exit is told whether the command listened; it is called once.
 */
export function interruption(exit: (hasListened: boolean) => void): Interruption {
  const controller = new AbortController();
  let onStop: (() => void) | undefined;
  let first: number | undefined;
  let isEnding = false;
  const stop = (): void => {
    const now = performance.now();
    if (isEnding || (first !== undefined && now - first < echo)) return;
    if (onStop && first === undefined) {
      first = now;
      onStop();
      controller.abort();
    } else {
      isEnding = true;
      exit(onStop !== undefined);
    }
  };
  for (const signal of ["SIGINT", "SIGHUP", "SIGTERM"] as const) process.on(signal, stop);
  return { signal: controller.signal, listen: (callback) => (onStop = callback) };
}
