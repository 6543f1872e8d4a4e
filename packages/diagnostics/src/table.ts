import { adapterCodes } from "./codes/adapter.js";
import { dataCodes } from "./codes/data.js";
import { dataFileCodes } from "./codes/data-file.js";
import { evaluationCodes } from "./codes/evaluation.js";
import { fileCodes } from "./codes/file.js";
import { internalCodes } from "./codes/internal.js";
import { manifestCodes } from "./codes/manifest.js";
import { modelCodes } from "./codes/model.js";
import { nativeCodes } from "./codes/native.js";
import { planCodes } from "./codes/plan.js";
import { runCodes } from "./codes/run.js";
import { storeCodes } from "./codes/store.js";
import { templateCodes } from "./codes/template.js";
import { tokenizerCodes } from "./codes/tokenizer.js";
import { usageCodes } from "./codes/usage.js";
import { weightsCodes } from "./codes/weights.js";
import type { Row } from "./row.js";

/** To add a code, add a row to the file of its area. */
const rows = {
  ...adapterCodes,
  ...dataCodes,
  ...dataFileCodes,
  ...evaluationCodes,
  ...fileCodes,
  ...internalCodes,
  ...manifestCodes,
  ...modelCodes,
  ...nativeCodes,
  ...planCodes,
  ...runCodes,
  ...storeCodes,
  ...templateCodes,
  ...tokenizerCodes,
  ...usageCodes,
  ...weightsCodes,
};

export type Code = keyof typeof rows;
/** The fields that the sentences of a code need. */
export type FieldsOf<K extends Code> = Parameters<(typeof rows)[K]["message"]>[0];

/** The one table of codes. */
export const codes: { readonly [K in Code]: Row<FieldsOf<K>> } = rows;
