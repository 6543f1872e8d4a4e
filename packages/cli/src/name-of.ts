/** A folder's or a file's name as a document's: lower-case letters, digits, dots and hyphens. */
export function nameOf(text: string, fallback: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, "-")
    .slice(0, 128)
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
  return name === "" ? fallback : name;
}
