/** What a text that is no UTF-8 may be written in. */
export type Encoding = "UTF-16LE" | "UTF-16BE" | "UTF-32LE" | "UTF-32BE" | "WINDOWS-1252";

/**
 * What the bytes look like, where they look like one of these: UTF-16 and UTF-32 by their byte-order marks or by the
 * zeros beside Latin letters; Windows-1252 by a letter beyond ASCII at `offset`, where UTF-8 ends, that stands alone.
 * @param offset of the first byte that belongs to no character of UTF-8; undefined = there is none
 */
export function encodingOf(bytes: Uint8Array, offset?: number): Encoding | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (/^(?:\xff\xfe\0\0|(?:[^\0]\0{3}){2})/.test(head)) return "UTF-32LE";
  if (/^(?:\0\0\xfe\xff|(?:\0{3}[^\0]){2})/.test(head)) return "UTF-32BE";
  if (/^(?:\xff\xfe|(?:[^\0]\0){2})/.test(head)) return "UTF-16LE";
  if (/^(?:\xfe\xff|(?:\0[^\0]){2})/.test(head)) return "UTF-16BE";
  if (offset === undefined) return undefined;
  const [byte = 0, next = 0] = bytes.subarray(offset, offset + 2);
  return byte >= 0x80 && !UNUSED.has(byte) && next < 0x80 ? "WINDOWS-1252" : undefined;
}

/** Bytes that stand for nothing in Windows-1252. */
const UNUSED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** How a file of an encoding becomes UTF-8, as a sentence. */
export function saveAsUtf8(encoding: Encoding | undefined): string {
  if (encoding === undefined) return "Save the file as UTF-8.";
  const name =
    encoding === "WINDOWS-1252"
      ? "Windows-1252, which many programs call ANSI"
      : encoding.startsWith("UTF-32")
        ? "UTF-32"
        : "UTF-16, which some programs call Unicode";
  return `It looks like ${name}. Save it as UTF-8, in Excel as “CSV UTF-8”, or convert it: \`iconv -f ${encoding} -t UTF-8 OLD > NEW\`.`;
}
