export { isPath, resolveBaseModel, type BaseModel, type BaseModelOptions } from "./base-model.js";
export { supportedArchitectures, type ConfigFacts } from "./config.js";
export { fileDigests, digestFile, type FileDigests } from "./file-digests.js";
export type { FolderDigests } from "./digests.js";
export { hubCacheFolder } from "./hub-cache.js";
