import type { Where } from "@tunesmith/diagnostics";
import type { Places } from "../parse/places.js";
import { valueAt } from "../pointer.js";

/**
 * A document as rules read it: the schema may not hold everywhere, so every value is asked for by type and is
 * undefined where it is missing or of another type. Rules thus speak beside schema problems, never about them.
 */
export class View {
  constructor(
    readonly root: unknown,
    private readonly places: Places,
  ) {}

  locate(pointer: string, target?: "key" | "value"): Where {
    return this.places.locate(pointer, target);
  }

  /** The place of a part of a text. */
  locatePart(pointer: string, start: number, end: number): Where {
    return this.places.locatePart(pointer, this.string(pointer) ?? "", start, end);
  }

  has(pointer: string): boolean {
    return valueAt(this.root, pointer) !== undefined;
  }

  string(pointer: string): string | undefined {
    const value = valueAt(this.root, pointer);
    return typeof value === "string" ? value : undefined;
  }

  number(pointer: string): number | undefined {
    const value = valueAt(this.root, pointer);
    return typeof value === "number" ? value : undefined;
  }

  list(pointer: string): readonly unknown[] | undefined {
    const value = valueAt(this.root, pointer);
    return Array.isArray(value) ? value : undefined;
  }

  /** Keys of a mapping, or undefined where there is none. */
  keys(pointer: string): string[] | undefined {
    const value = valueAt(this.root, pointer);
    const mapping = value !== null && typeof value === "object" && !Array.isArray(value);
    return mapping ? Object.keys(value) : undefined;
  }
}
