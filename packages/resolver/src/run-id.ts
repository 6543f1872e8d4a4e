import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { RunIdentity } from "@tunesmith/contracts";

/** The run id: SHA-256 of the canonical JSON (RFC 8785) of everything that determines the result. */
export function runId(identity: RunIdentity): string {
  return canonicalDigest(identity);
}

/** SHA-256 of a value's canonical JSON (RFC 8785). */
export function canonicalDigest(value: object): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) {
    throw new TypeError("not a JSON object");
  }
  return createHash("sha256").update(canonical).digest("hex");
}
