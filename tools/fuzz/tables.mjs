import { loadRecords } from "@tunesmith/data";
import { writeFileSync } from "node:fs";
import path from "node:path";

const NAMES = ["id", "note", "review-title", "Größe"];
const VALUES = [
  "the room",
  "a, b",
  "x; y",
  "left\tright",
  'a "ring"',
  "two\nlines",
  "two\r\nlines",
  " spaced ",
  "é ☕",
  "",
  "5",
  "sep=;",
];
const SEPARATORS = [",", ",", ";", "\t"];
const ENDS = ["\n", "\r\n"];

/**
 * Tables as spreadsheets and scripts write them (separator, line ends, quotes, byte order mark, blank lines): what is
 * read back is the table, whatever it was written with.
 *
 * @param {string} folder
 * @returns {import("./targets.mjs").Target}
 */
export function tables(folder) {
  return {
    name: "table",
    share: 2,
    input: (pick) => Buffer.from(JSON.stringify({ rows: rows(pick), dialect: dialect(pick) })),
    run: async (input) => {
      const { rows, dialect } = JSON.parse(String(input));
      writeFileSync(path.join(folder, "table.csv"), written(rows, dialect));
      const reference = { type: "container", location: { path: "table.csv" } };
      const result = await loadRecords(reference, { baseDir: folder, cwd: folder });
      if (!result.ok)
        throw new Error(`a table is refused: ${result.diagnostics.map(({ message }) => message).join(" ")}`);
      const got = JSON.stringify(
        result.value.records.map(({ fields, output }) => [Object.fromEntries(fields), output]),
      );
      const want = JSON.stringify(expected(rows));
      if (sorted(got) !== sorted(want)) throw new Error(`read ${got}, written ${want}`);
      return result.warnings;
    },
  };
}

function rows(pick) {
  const more = NAMES.filter(() => pick(3) === 0);
  const header = pick(2) === 0 ? ["input", ...more, "output"] : [...more, "output", "input"];
  const value = () => VALUES[pick(VALUES.length)];
  return [header, ...Array.from({ length: 2 + pick(4) }, () => header.map(() => value() + value()))];
}

function dialect(pick) {
  return {
    separator: SEPARATORS[pick(SEPARATORS.length)],
    ends: Array.from({ length: 6 }, () => (pick(4) === 0 ? 1 : 0)).map((other) => ENDS[other ^ pick(2)]),
    quoted: pick(2) === 0,
    mark: pick(4) === 0,
    said: pick(6) === 0,
    blank: pick(6) === 0,
    open: pick(4) === 0,
  };
}

/** The file's text; a last line may be left open. */
function written(rows, { separator, ends, quoted, mark, said, blank, open }) {
  const cell = (value) =>
    quoted || /^$|[",;\t\r\n]|^ | $|^sep=/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  const lines = rows.map((row, index) => {
    const end = index === rows.length - 1 && open ? "" : ends[index];
    return row.map(cell).join(separator) + end + (blank && index === 1 && !open ? ends[0] : "");
  });
  return (mark ? "\uFEFF" : "") + (said ? `sep=${separator}${ends[0]}` : "") + lines.join("");
}

function expected([header, ...rows]) {
  return rows.map((row) => {
    const named = Object.fromEntries(header.map((name, index) => [name, row[index]]));
    const { output, ...fields } = named;
    return [fields, output];
  });
}

/** The same JSON with members in the order of their names. */
function sorted(json) {
  return JSON.stringify(JSON.parse(json), (_, value) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
