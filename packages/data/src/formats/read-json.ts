import { diagnostic } from "@tunesmith/diagnostics";
import { isTable } from "./csv/separator.js";
import { JsonError, JsonReader } from "./json.js";
import { jsonDiagnostic } from "./json-diagnostic.js";
import type { Reading } from "./raw-record.js";
import { shapeOf } from "./shape.js";
import { columnAt } from "./utf8.js";

/** Reads a JSON array of objects. Syntax errors end the reading. */
export function readJsonArray(text: string, { emit, report, isWanted }: Reading): void {
  const reader = new JsonReader(text);
  const lines = new LineCounter(text);
  try {
    if (!reader.take("[")) {
      reader.space();
      const found = shapeOf(text, { isCut: false, isTable: (table) => isTable(table, isWanted) });
      report(diagnostic("data/not-an-array", found, lines.at(reader.offset)));
      return;
    }
    if (!reader.take("]")) {
      do {
        reader.space();
        const where = lines.at(reader.offset);
        const value = reader.value(1);
        if (value instanceof Map) {
          emit({ line: where.line, values: value, typed: true });
        } else {
          report(diagnostic("data/bad-json", { problem: "an element of the array is no object" }, where));
        }
      } while (reader.take(","));
      if (!reader.take("]")) {
        throw reader.unexpected('"," or "]"');
      }
    }
    reader.end();
  } catch (error) {
    if (!(error instanceof JsonError)) {
      throw error;
    }
    report(jsonDiagnostic(error, "data/bad-json", lines.at(error.offset)));
  }
}

/** Lines and columns of offsets that are asked for in rising order, save for small steps back. */
class LineCounter {
  private line = 1;
  private start = 0;

  constructor(private readonly text: string) {}

  at(offset: number): { line: number; column: number } {
    if (offset < this.start) {
      this.line = 1;
      this.start = 0;
    }
    for (let end = this.text.indexOf("\n", this.start); end >= 0 && end < offset;) {
      this.line++;
      this.start = end + 1;
      end = this.text.indexOf("\n", this.start);
    }
    return { line: this.line, column: columnAt(this.text.slice(this.start, offset), offset - this.start) };
  }
}
