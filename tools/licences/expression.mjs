const allowed = new Set([
  "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0",
  "CC0-1.0", "CC-BY-3.0", "CC-BY-4.0", "ISC", "MIT", "MIT-0", "MPL-2.0", "PSF-2.0",
  "Python-2.0", "Unicode-3.0", "Unlicense", "Zlib",
]); // prettier-ignore

/** True when an SPDX expression (or cargo's old `A/B`) can be met by licences of the allow-list alone. */
export function permitted(expression) {
  const tokens = expression.replaceAll("/", " OR ").match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const atom = () => {
    if (tokens[at] === "(") {
      at += 1;
      const value = either();
      at += 1;
      return value;
    }
    let name = tokens[at++] ?? "";
    if (tokens[at] === "WITH") name += ` WITH ${tokens[(at += 2) - 1]}`;
    return allowed.has(name);
  };
  const both = () => {
    let value = atom();
    while (tokens[at] === "AND") {
      at += 1;
      value = atom() && value;
    }
    return value;
  };
  const either = () => {
    let value = both();
    while (tokens[at] === "OR") {
      at += 1;
      value = both() || value;
    }
    return value;
  };
  return tokens.length > 0 && either() && at === tokens.length;
}
