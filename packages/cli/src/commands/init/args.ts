import type { TemplateName } from "./templates.js";

/** Arguments of `tune init`. */
export interface InitArgs {
  folder?: string | undefined;
  template?: TemplateName | undefined;
  name?: string | undefined;
  data?: string | undefined;
  test?: string | undefined;
  labels?: string | undefined;
  model?: string | undefined;
}
