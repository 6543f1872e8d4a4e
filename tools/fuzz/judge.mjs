import { validateDiagnosticList } from "@tunesmith/contracts";
import { codes, renderGithub, renderJson, renderText } from "@tunesmith/diagnostics";

/** What is wrong with an answer, or undefined: every problem has a known code, a place that can be, and words. */
export function faultOf(diagnostics, input = Buffer.alloc(0)) {
  if (!Array.isArray(diagnostics)) return "the answer is no list of diagnostics";
  for (const one of diagnostics) {
    if (!Object.hasOwn(codes, one.code)) return `the code ${one.code} is not in the table`;
    if (codes[one.code].exit === "internal") return `${one.code}: ${one.message}`;
    if (one.message === "" || one.help === "") return `${one.code} has no words`;
    for (const place of [one.line, one.column])
      if (place !== undefined && !(Number.isSafeInteger(place) && place >= 1))
        return `${one.code} is at ${String(place)}`;
    const words = `${one.message} ${one.help}`;
    const slip = /\bundefined\b|\[object /.exec(words)?.[0];
    if (slip !== undefined && !input.includes(slip)) return `${one.code} says: ${words}`;
  }
  const text = renderText(diagnostics);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0009\u000b-\u001f\u202e]/.test(text)) return "a control character reaches the terminal";
  const lines = renderGithub(diagnostics).split("\n").length - 1;
  if (lines !== diagnostics.length) return `${diagnostics.length} problems are ${lines} annotations`;
  const list = JSON.parse(renderJson(diagnostics));
  if (list.diagnostics.length !== diagnostics.length) return `${list.diagnostics.length} problems in JSON`;
  if (!validateDiagnosticList(list).ok) return "JSON is not as its schema says";
  return undefined;
}
