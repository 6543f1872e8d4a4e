export { loadManifests, type LoadOptions } from "./load.js";
export type { LoadedManifest } from "./loaded-manifest.js";
export { toYaml } from "./to-yaml.js";
