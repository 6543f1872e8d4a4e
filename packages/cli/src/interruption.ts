/** How a command learns that it should end early. */
export interface Interruption {
  /** Aborts at the first SIGINT or SIGTERM once a command has said that it listens. */
  signal: AbortSignal;
  /** Says that the command ends by itself, soon and in good order, when the signal aborts. */
  listen: (onStop: () => void) => void;
}

/**
 * SIGINT and SIGTERM end a command that does not listen at once; for one that does, the second signal does.
 * @param exit is told whether the command listened.
 */
export function interruption(exit: (hasListened: boolean) => void): Interruption {
  const controller = new AbortController();
  let onStop: (() => void) | undefined;
  const stop = (): void => {
    if (!onStop || controller.signal.aborted) return exit(onStop !== undefined);
    onStop();
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return { signal: controller.signal, listen: (callback) => (onStop = callback) };
}
