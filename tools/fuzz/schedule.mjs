/** The targets of these names (of none: all), each as often as its share: case i belongs to item i modulo the length. */
export function schedule(targets, names) {
  const chosen = names.length === 0 ? targets : targets.filter(({ name }) => names.includes(name));
  if (chosen.length === 0) throw new Error(`targets: ${targets.map(({ name }) => name).join(", ")}`);
  return chosen.flatMap((target) => Array.from({ length: target.share ?? 1 }, () => target));
}
