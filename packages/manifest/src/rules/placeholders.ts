/** caikit's rule for placeholders. */
const PLACEHOLDER = /\{\{([_a-zA-Z0-9]+)\}\}/g;

/** The distinct fields that a template asks for, sorted. */
export function fieldsOf(template: string): string[] {
  const found = [...template.matchAll(PLACEHOLDER)].flatMap(([, field]) => field ?? []);
  return [...new Set(found)].sort();
}
