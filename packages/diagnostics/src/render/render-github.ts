import { messageInFull } from "./message-in-full.js";
import type { Diagnostic } from "../types.js";

/**
 * Workflow commands of GitHub Actions, one a problem, shown beside the line of the pull request.
 * Escapes as in actions/toolkit, packages/core/src/command.ts.
 */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((one) => `${command(one)}\n`).join("");
}

function command(one: Diagnostic): string {
  const { severity, file, line, column, code, help } = one;
  const message = messageInFull(one);
  const properties = Object.entries({ file, line, col: column, title: code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${severity} ${properties}::${escapeData(help === "" ? message : `${message}\n${help}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
