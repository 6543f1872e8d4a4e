/** Limits on manifests; each is tested below, at and above. */
export const limits = {
  /** Bytes of a file. */
  bytes: 1024 * 1024,
  /** Levels of nested lists and mappings. */
  depth: 64,
  /** Documents of a file. */
  documents: 1000,
  /** Patterns that the braces of a glob stand for. */
  patterns: 1000,
  /** Problems shown of one file. */
  problems: 100,
  /** Problems looked for in one document; a hostile file could have a hundred thousand. */
  collected: 1000,
} as const;
