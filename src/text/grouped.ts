/** Numbers as English writes them in digits. */

/**
 * A number with commas between thousands, rounded to at most `places` behind the point: 12345.678 → “12,345.678”.
 *
 * What `toLocaleString('en-US', …)` says, without its five to ten milliseconds for the first number: only a number that has to be rounded is left to it.
 */
export function grouped(number: number, places: number): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d{1,15})(\.\d+)?$/u.exec(String(number)) ?? [];
  if (whole === '' || rest.length > places + 1) return number.toLocaleString('en-US', { maximumFractionDigits: places });
  let said = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3) said = `${whole.slice(Math.max(0, end - 3), end)},${said}`;
  return `${sign}${said}${rest}`;
}
