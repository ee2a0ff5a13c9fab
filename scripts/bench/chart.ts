// One picture for docs/performance.md: each ratio as a bar beside its goal, on a scale where 1 is the goal.
import type { Row } from './measure.ts';

const ROW = 26;
const LEFT = 470;
const WIDTH = 900;
const GOAL = LEFT + 140;
const MOST = 3;

/** SVG; a bar that ends before the line has reached its goal. */
export function chart(rows: readonly Row[]): string {
  const held = rows.filter(({ goal }) => goal !== undefined);
  const height = 60 + held.length * ROW;
  const bars = held.map((row, index) => bar(row, 46 + index * ROW));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="10" y="22" font-weight="600">What each costs, as a share of its goal (the line); shorter is better</text>`,
    ...bars,
    `<line x1="${GOAL}" y1="34" x2="${GOAL}" y2="${height - 8}" stroke="#333" stroke-dasharray="4 3"/>`,
    '</svg>',
    '',
  ].join('\n');
}

function bar({ what, value, against, goal = 1, atLeast, unit }: Row, y: number): string {
  const ratio = against ? value / against.value : value;
  const share = atLeast ? goal / ratio : ratio / goal;
  const length = Math.min(share, MOST) * (GOAL - LEFT);
  const words = against ? `${ratio.toPrecision(2)}× ${against.what}` : `${ratio.toFixed(0)} ${unit}`;
  return [
    `<text x="${LEFT - 10}" y="${y + 12}" text-anchor="end" fill="#222">${escaped(`${what}: ${words}`)}</text>`,
    `<rect x="${LEFT}" y="${y}" width="${length.toFixed(1)}" height="16" fill="${share <= 1 ? '#2e7d32' : '#c77700'}"/>`,
    share > MOST ? `<text x="${LEFT + length + 6}" y="${y + 12}" fill="#222">${share.toFixed(1)}×</text>` : '',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
