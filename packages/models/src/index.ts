export {
  findBaseModel,
  identifyBaseModel,
  resolveBaseModel,
  seeBaseModel,
  type BaseModel,
  type BaseModelOptions,
  type FoundBaseModel,
  type SeenBaseModel,
} from "./base-model.js";
export { catalog, type CatalogDefault, type Catalogued, type UsualRange } from "./catalog.js";
export type { ConfigFacts, Describe, SeenConfig } from "./config.js";
export { foreignFiles } from "./foreign-files.js";
export { readGenerationConfig, type GenerationConfig } from "./generation-config.js";
export { hubCacheFolder } from "./hub-cache.js";
export { fileDigests, type FileDigests } from "./file-digests.js";
export { digestFolder, type FolderDigests } from "./digests.js";
export { weightFacts, type WeightFacts } from "./weight-facts.js";
export { tensorsOf } from "./safetensors-header.js";
