/**
 * A text as the eye takes it, after the skeletons of UTS #39: composed, without characters that show nothing, with one
 * kind of space, quote and dash, and with letters of one look for all. Two texts of one skeleton look alike. Only what
 * happens in data is folded: Cyrillic and Greek letters that have the shape of a Latin one, full-width forms, ligatures.
 */
export function skeleton(text: string): string {
  if (ORDINARY.test(text)) return text.normalize("NFC");
  return text
    .normalize("NFD")
    .replace(INVISIBLE, "")
    .replace(SPACE, " ")
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(LOOKING_ALIKE, (letter) => looks.get(letter) ?? letter)
    .normalize("NFC");
}

/** Wherein a text differs from another of the same skeleton: the first such place, for a sentence. */
export function differenceOf(text: string, other: string): string {
  const [here, there] = [Array.from(text.normalize("NFC")), Array.from(other.normalize("NFC"))];
  const at = here.findIndex((character, index) => character !== there[index]);
  if (at < 0 && here.length === there.length) return "the same letters in another Unicode form (NFC, NFD)";
  const [own = "", its = ""] = at < 0 ? ["", there[here.length]] : [here[at], there[at]];
  if (isInvisible(own) || its === "") return `${named(own)} stands in it`;
  if (isInvisible(its) || own === "") return `${named(its)} is missing in it`;
  return `${named(own)} stands for ${named(its)}`;
}

/** Nothing that is folded: ASCII and Latin letters, Chinese, Japanese, Korean, emoji. */
// oxlint-disable-next-line no-control-regex -- control characters look like themselves
const ORDINARY = /^[\u0000-\u009f\u00a1-\u00ac\u00ae-\u00b4\u00b6-\u02bb\u3040-\u9fff\uac00-\udfff]*$/;
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0e|\ufe0f/g;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** What each character of the second text is taken for: the one in its place in the first, or all of the first. */
const pairs: ReadonlyArray<readonly [string, string]> = [
  // Cyrillic
  ["aceijopsxyhdqwvlABCEHIJKMOPSTXYQW", "асеіјорѕхуһԁԛԝѵӏАВСЕНІЈКМОРЅТХУԚԜ"],
  // Greek
  ["aopvuiABEZHIKMNOPTYX", "αορνυιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"],
  ["''''", "‘’ʼ′"],
  ['"""', "“”″"],
  ["------", "‐‑‒–—−"],
];
const looks = new Map([
  ...pairs.flatMap(([plain, looking]) =>
    Array.from(looking, (letter, index): [string, string] => [letter, plain[index]!]),
  ),
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["µ", "μ"],
  ["…", "..."],
] as const);
const LOOKING_ALIKE = new RegExp(`[${[...looks.keys()].join("")}]`, "g");

function isInvisible(character: string): boolean {
  return character !== "" && character.replace(INVISIBLE, "") === "";
}

const names: Readonly<Record<string, string>> = {
  "\u00a0": "a no-break space",
  "\u00ad": "a soft hyphen",
  "\u200b": "a zero-width space",
  "\u200c": "a zero-width non-joiner",
  "\u200d": "a zero-width joiner",
  "\u202f": "a narrow no-break space",
  "\ufeff": "a byte-order mark",
};

function named(character: string): string {
  if (character === " ") return "a space";
  // oxlint-disable-next-line no-control-regex -- ASCII needs no number
  if (/^[\u0000-\u007f]$/.test(character)) return `\`${character}\``;
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  const script = /\p{Script=Cyrillic}/u.test(character)
    ? " (Cyrillic)"
    : /\p{Script=Greek}/u.test(character)
      ? " (Greek)"
      : "";
  return names[character] === undefined
    ? `\`${character}\`${script} ${code}`
    : `${names[character]} (${code})`;
}
