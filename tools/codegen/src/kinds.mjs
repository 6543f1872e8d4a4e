/** What people write; each has a page by keys, not by types. */
export const KINDS = ["experiment", "data-asset", "model", "evaluation"];
