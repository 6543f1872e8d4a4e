/** Order by UTF-16 code units: the same under every locale. @param {string} a @param {string} b */
export function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
