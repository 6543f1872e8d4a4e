import type { Override } from "@tunesmith/contracts";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { isRecord } from "./is-record.js";
import { parseDocuments } from "./parse.js";
import { pointerTo } from "./pointer.js";
import { Source } from "./source.js";

/** A `--set path=value`, its value read. */
export interface ParsedOverride {
  override: Override;
  segments: string[];
  pointer: string;
  value: unknown;
}

/** Reads `path=value`; the value is YAML. */
export function parseOverride(argument: string): ParsedOverride | Diagnostic {
  const at = argument.indexOf("=");
  const path = argument.slice(0, at === -1 ? undefined : at).trim();
  const segments = path.split(".");
  if (at === -1) return syntax(argument, "there is no `=`");
  if (segments.some((segment) => segment === "")) return syntax(argument, "the path has an empty part");
  if (segments.includes("__proto__")) return syntax(argument, "`__proto__` is not accepted");
  const text = argument.slice(at + 1);
  const documents = parseDocuments(new Source("--set", text));
  const problem = documents.flatMap((document) => document.diagnostics)[0];
  if (problem !== undefined) return syntax(argument, withoutStop(problem.message));
  if (documents.length > 1) return syntax(argument, "the value is more than one YAML document");
  const pointer = segments.reduce<string>((parent, segment) => pointerTo(parent, segment), "");
  return { override: { path, value: text }, segments, pointer, value: documents[0]?.value ?? null };
}

/** Sets the value in plain data, making the mappings on the way. */
export function applyOverride(
  root: unknown,
  { override, segments, value }: ParsedOverride,
): Diagnostic | undefined {
  let parent = root;
  for (const [index, segment] of segments.entries()) {
    const slot = slotOf(parent, segment);
    if (typeof slot === "string") {
      const name = segments.slice(0, index).join(".") || "the manifest";
      return diagnostic("manifest/set-path", { argument: override.path, problem: `${name} ${slot}` });
    }
    if (index === segments.length - 1) {
      slot.set(structuredClone(value));
      return undefined;
    }
    if (slot.get() === undefined || slot.get() === null)
      slot.set(isIndex(segments[index + 1] ?? "") ? [] : {});
    parent = slot.get();
  }
  return undefined;
}

interface Slot {
  get(): unknown;
  set(value: unknown): void;
}

/** Access to one member, or why there is none. */
function slotOf(parent: unknown, segment: string): Slot | string {
  if (Array.isArray(parent)) {
    const index = isIndex(segment) ? Number(segment) : NaN;
    if (!(index <= parent.length)) {
      return `is a list of ${parent.length}: \`${segment}\` is no index from 0 to ${parent.length}`;
    }
    return { get: () => parent[index], set: (value) => (parent[index] = value) };
  }
  if (!isRecord(parent)) return `is no mapping: there is no \`${segment}\` in it`;
  return {
    get: () => (Object.hasOwn(parent, segment) ? parent[segment] : undefined),
    set: (value) => (parent[segment] = value),
  };
}

function isIndex(segment: string): boolean {
  return /^(0|[1-9]\d*)$/.test(segment);
}

function syntax(argument: string, problem: string): Diagnostic {
  return diagnostic("manifest/set-syntax", { argument, problem });
}

function withoutStop(message: string): string {
  return message.replace(/\.$/, "");
}

/** The argument as a source frame, its path or its value marked. */
export function argumentFrame({ path, value }: Override, target: "key" | "value"): string {
  const [before, marked] = target === "key" ? ["--set ", path] : [`--set ${path}=`, value];
  const shown = `> --set ${path}=${value}`.replaceAll(/\s/g, " ");
  return `${shown}\n  ${" ".repeat(before.length)}${"^".repeat(Math.max(1, marked.length))}`;
}
