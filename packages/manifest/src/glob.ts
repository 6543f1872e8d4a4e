import { readdir } from "node:fs/promises";
import path from "node:path";
import { byCodeUnit } from "./order.js";

/** Whether a path argument is a pattern rather than a name. */
export function isGlob(argument: string): boolean {
  return /[*?[\]{}]/.test(argument);
}

/**
 * Paths that match a pattern, sorted: `*` and `?` within a name, `**` over folders, `[abc]`, `{a,b}`.
 * Names that begin with a dot match only where the pattern says so.
 */
export async function expandGlob(pattern: string, cwd: string): Promise<string[]> {
  const found = new Set<string>();
  for (const one of braces(pattern.replaceAll("\\", "/"))) {
    const absolute = one.startsWith("/");
    const segments = one.split("/").filter((segment) => segment !== "" && segment !== ".");
    await descend(absolute ? "/" : cwd, segments, found);
  }
  return [...found].sort(byCodeUnit);
}

async function descend(folder: string, segments: readonly string[], found: Set<string>): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return;
  if (!isGlob(segment)) return step(path.join(folder, segment), rest, found);
  const entries = await entriesOf(folder);
  if (segment === "**") {
    await descend(folder, rest.length === 0 ? ["*"] : rest, found);
    for (const { name, isFolder } of entries) {
      if (isFolder && !name.startsWith(".") && name !== "node_modules") {
        await descend(path.join(folder, name), segments, found);
      }
    }
    return;
  }
  const matches = expressionOf(segment);
  for (const { name } of entries) {
    if (matches.test(name) && (segment.startsWith(".") || !name.startsWith("."))) {
      await step(path.join(folder, name), rest, found);
    }
  }
}

async function step(target: string, rest: readonly string[], found: Set<string>): Promise<void> {
  if (rest.length === 0) found.add(target);
  else await descend(target, rest, found);
}

async function entriesOf(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => byCodeUnit(a.name, b.name));
  } catch {
    return [];
  }
}

function expressionOf(segment: string): RegExp {
  const source = segment.replace(/\[!?[^\]]+\]|[\s\S]/g, (part) => {
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part.length > 1)
      return `[${part.startsWith("[!") ? "^" : ""}${part.slice(part.startsWith("[!") ? 2 : 1, -1).replace(/[\\^[]/g, "\\$&")}]`;
    return part.replace(/[\\^$.|+(){}[\]]/, "\\$&");
  });
  return new RegExp(`^${source}$`, "u");
}

/** `a{b,c}` → `ab`, `ac`. */
function braces(pattern: string): string[] {
  const found = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern);
  if (found === null) return [pattern];
  const [, before = "", choices = "", after = ""] = found;
  return choices.split(",").flatMap((choice) => braces(`${before}${choice}${after}`));
}
