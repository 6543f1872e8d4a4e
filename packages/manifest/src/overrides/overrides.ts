import type { Override } from "@tunesmith/contracts";
import { diagnostic, sourceFrame, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import { isRecord } from "../is-record.js";
import { limits } from "../limits.js";
import { parseDocuments } from "../parse/parse.js";
import { pointerTo } from "../pointer.js";
import { Source } from "../parse/source.js";
import type { Ranges } from "../parse/to-value.js";

/** A `--set path=value`, its value read. */
export interface ParsedOverride {
  override: Override;
  segments: string[];
  pointer: string;
  value: unknown;
  /** Where the parts of the value stand in its text. */
  ranges: Ranges;
}

/** Reads `path=value`; the value is YAML. */
export function parseOverride(argument: string): ParsedOverride | Diagnostic {
  const at = argument.indexOf("=");
  const path = argument.slice(0, at === -1 ? undefined : at).trim();
  const segments = path.split(".");
  if (at === -1) return syntax(argument, "there is no `=`");
  if (segments.some((segment) => segment === "")) return syntax(argument, "the path has an empty part");
  if (segments.includes("__proto__")) return syntax(argument, "`__proto__` is not accepted");
  if (segments.length > limits.depth) return syntax(argument, `the path has more than ${limits.depth} parts`);
  const text = argument.slice(at + 1);
  const documents = parseDocuments(new Source("--set", text));
  const problem = documents.flatMap((document) => document.diagnostics)[0];
  if (problem !== undefined) return syntax(argument, withoutStop(problem.message));
  if (documents.length > 1) return syntax(argument, "the value is more than one YAML document");
  const pointer = segments.reduce<string>((parent, segment) => pointerTo(parent, segment), "");
  const [document] = documents;
  return {
    override: { path, value: text },
    segments,
    pointer,
    value: document?.value ?? null,
    ranges: document?.ranges ?? new Map(),
  };
}

/**
 * Sets the value in plain data, making the mappings on the way. Gives the pointer of the topmost place that the
 * override made, or why its path leads nowhere.
 */
export function applyOverride(root: unknown, parsed: ParsedOverride): string | Diagnostic {
  const { segments, value } = parsed;
  let parent = root;
  let pointer = "";
  let made: string | undefined;
  for (const [index, segment] of segments.entries()) {
    const slot = slotOf(parent, segment);
    if (typeof slot === "string") {
      const name = segments.slice(0, index).join(".") || "the manifest";
      return diagnostic(
        "manifest/set-path",
        { problem: `${name} ${slot}` },
        argumentPlace(parsed, pointerTo(pointer, segment), "key"),
      );
    }
    pointer = pointerTo(pointer, segment);
    if (index === segments.length - 1) {
      slot.set(structuredClone(value));
      break;
    }
    if (slot.get() === undefined || slot.get() === null) {
      made ??= pointer;
      slot.set(isIndex(segments[index + 1] ?? "") ? [] : {});
    }
    parent = slot.get();
  }
  return made ?? pointer;
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
  return diagnostic("manifest/set-syntax", { problem }, argumentAt(argument, 0, argument.length));
}

function withoutStop(message: string): string {
  return message.replace(/\.$/, "");
}

/** Where a value that an override sets stands in its argument: the part of the path, or of the value. */
export function argumentPlace(
  { override, segments, ranges, pointer }: ParsedOverride,
  wanted: string,
  target: "key" | "value",
): Where {
  const argument = `${override.path}=${override.value}`;
  const inside = wanted.startsWith(pointer) ? ranges.get(wanted.slice(pointer.length)) : undefined;
  const isWhole = wanted === pointer;
  if (inside !== undefined && !(isWhole && target === "key")) {
    const [start, end] = target === "key" ? (inside.key ?? inside.value) : inside.value;
    const offset = override.path.length + 1;
    return argumentAt(argument, offset + start, offset + Math.max(end, start + 1));
  }
  if (target === "value" && (isWhole || wanted.startsWith(`${pointer}/`)))
    return argumentAt(argument, override.path.length + 1, argument.length);
  const depth = Math.min(segments.length, wanted.split("/").length - 1);
  const before = segments.slice(0, depth - 1).join(".");
  const start = before === "" ? 0 : before.length + 1;
  return argumentAt(argument, start, start + (segments[depth - 1] ?? "").length);
}

/** A part of an argument of `--set`, marked in it. */
function argumentAt(argument: string, start: number, end: number): Where {
  const option = "--set ";
  const shown = `${option}${argument}`.replaceAll(/[\r\n]/g, " ");
  return {
    argument: shown.length <= 200 ? shown : `${shown.slice(0, 199)}…`,
    frame: sourceFrame([shown], 1, option.length + start + 1, end - start, { numbered: false }),
  };
}
