import { isUtf8 } from "node:buffer";

/** Decodes strict UTF-8; null when a byte is wrong. A byte-order mark is kept. */
export function decodeUtf8(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString("utf8") : null;
}

/** Drops a UTF-8 byte-order mark from the start of a file. */
export function withoutMark(bytes: Buffer): Buffer {
  return bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    ? bytes.subarray(3)
    : bytes;
}

/** Offset of the first byte that belongs to no well-formed sequence (Unicode 15, table 3-7); −1 if all do. */
export function firstBadByte(bytes: Buffer): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) {
      return offset;
    }
    offset += length;
  }
  return -1;
}

/** Bytes of the well-formed sequence at `offset`; 0 = none. */
function sequenceLength(bytes: Buffer, offset: number): number {
  const lead = bytes[offset]!;
  if (lead < 0x80) {
    return 1;
  }
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (lead < 0xc2 || lead > 0xf4 || offset + length > bytes.length) {
    return 0;
  }
  // The second byte rules out overlong forms, surrogates and values above U+10FFFF.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[offset + 1]!;
  if (second < low || second > high) {
    return 0;
  }
  for (let index = 2; index < length; index++) {
    if ((bytes[offset + index]! & 0xc0) !== 0x80) {
      return 0;
    }
  }
  return length;
}

/** One-based column of a UTF-16 offset in a line, counted in characters (code points). */
export function columnAt(line: string, offset: number): number {
  let column = 1;
  for (let index = 0; index < offset; index++) {
    const code = line.charCodeAt(index);
    // The second half of a pair is no character of its own.
    column += code >= 0xdc00 && code <= 0xdfff ? 0 : 1;
  }
  return column;
}

/** Line and column, both from 1, of a UTF-16 offset in a text whose lines LF, CRLF or CR end. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const last = lines[lines.length - 1]!;
  return { line: lines.length, column: columnAt(last, last.length) };
}
