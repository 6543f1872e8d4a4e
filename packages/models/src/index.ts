export {
  findBaseModel,
  identifyBaseModel,
  resolveBaseModel,
  type BaseModel,
  type BaseModelOptions,
  type FoundBaseModel,
} from "./base-model.js";
export { catalog, type CatalogDefault, type Catalogued, type UsualRange } from "./catalog.js";
export { supportedArchitectures, type ConfigFacts } from "./config.js";
export { readGenerationConfig, type GenerationConfig } from "./generation-config.js";
export { hubCacheFolder } from "./hub-cache.js";
export { fileDigests, type FileDigests } from "./file-digests.js";
export type { FolderDigests } from "./digests.js";
export { weightFacts, type WeightFacts } from "./weight-facts.js";
export { tensorHeaders } from "./tensor-headers.js";
