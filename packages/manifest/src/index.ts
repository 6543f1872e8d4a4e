export { loadManifests, type LoadOptions } from "./load.js";
export type { Loading } from "./loading.js";
export type { LoadedManifest } from "./loaded-manifest.js";
export type { Kind, KindTypes } from "./kinds.js";
export type { NameTable, Referrer } from "./names.js";
export { toYaml } from "./to-yaml.js";
