/**
 * A function whose module is loaded at its first call. Training, reports and the like are most of this package;
 * whoever only checks manifests should not wait for them.
 */
export function lazily<Args extends unknown[], Value>(
  load: () => Promise<(...args: Args) => Promise<Value>>,
): (...args: Args) => Promise<Value> {
  return async (...args) => (await load())(...args);
}
