/** Arguments of `tune schema`. */
export interface SchemaArgs {
  kind?: string | undefined;
}
