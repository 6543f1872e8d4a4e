import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { RunIdentity } from "@tunesmith/contracts";

/** The run id: SHA-256 of the canonical JSON (RFC 8785) of everything that determines the result. */
export function runId(identity: RunIdentity): string {
  const canonical = canonicalize(identity);
  if (canonical === undefined) {
    throw new TypeError("an identity is an object");
  }
  return createHash("sha256").update(canonical).digest("hex");
}
