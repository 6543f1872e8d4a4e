import type { FieldsArgs } from "../../options/fields-option.js";
import type { TemplateName } from "./templates.js";

/** Arguments of `tune init`. */
export interface InitArgs extends FieldsArgs {
  folder?: string | undefined;
  template?: TemplateName | undefined;
  name?: string | undefined;
  data?: string | undefined;
  test?: string | undefined;
  labels?: string | undefined;
  model?: string | undefined;
}
