import type { Where } from "@tunesmith/diagnostics";
import { argumentPlace, type ParsedOverride } from "../overrides/overrides.js";
import { parentOf } from "../pointer.js";
import type { Source } from "./source.js";
import type { Ranges } from "./to-value.js";

/** Where each value of a document comes from: the file, or a `--set`. */
export class Places {
  readonly #overridden = new Map<string, ParsedOverride>();

  constructor(
    private readonly source: Source,
    private readonly ranges: Ranges,
  ) {}

  /**
   * From now on everything at `pointer` and below comes from the override: the value itself, and the sections
   * that were made on the way to it.
   */
  override(pointer: string, by: ParsedOverride): void {
    for (const known of [this.ranges, this.#overridden]) {
      for (const place of known.keys()) if (place.startsWith(`${pointer}/`)) known.delete(place);
    }
    for (let at = by.pointer; at.length >= pointer.length; at = parentOf(at)) this.#overridden.set(at, by);
  }

  /** See `LoadedManifest.locate`. */
  readonly locate = (pointer: string, target: "key" | "value" = "value"): Where => {
    for (let at = pointer; ; at = parentOf(at)) {
      const override = this.#overridden.get(at);
      if (override !== undefined) return { pointer, ...argumentPlace(override, pointer, target) };
      const range = this.ranges.get(at);
      if (range !== undefined) {
        const exact = at === pointer && target === "value";
        const [start, end] = exact ? range.value : (range.key ?? range.value);
        return this.source.where(start, end, pointer);
      }
      if (at === "") return { file: this.source.name, pointer };
    }
  };

  /** A value as the file writes it; undefined where it is not from the file. */
  readonly written = (pointer: string): string | undefined => {
    const range = this.#overridden.has(pointer) ? undefined : this.ranges.get(pointer);
    return range && this.source.text.slice(...range.value);
  };

  /** See `LoadedManifest.locatePart`. */
  readonly locatePart = (pointer: string, text: string, start: number, end: number): Where => {
    const range = this.ranges.get(pointer)?.value;
    if (range === undefined || this.#overridden.has(pointer)) return this.locate(pointer);
    const source = this.source.text.slice(...range);
    const part = text.slice(start, end);
    // The same words may stand there before: as many of them are passed over in the source.
    const before = text.slice(0, start).split(part).length - 1;
    for (const written of [part, JSON.stringify(part).slice(1, -1), part.replaceAll("'", "''")]) {
      const at = source.split(written, before + 1).join(written).length;
      if (source.startsWith(written, at)) {
        return this.source.where(range[0] + at, range[0] + at + written.length, pointer);
      }
    }
    return this.locate(pointer);
  };
}
