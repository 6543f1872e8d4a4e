import { stringify } from "yaml";

/** A plain value as YAML that readers of 1.1 and 1.2 take alike, on lines as long as they need to be. */
export function toYaml(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, compat: "yaml-1.1", lineWidth: 0 });
}
