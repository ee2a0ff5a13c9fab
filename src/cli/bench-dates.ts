/** Date claims in the words of the numbers bench. */
import type { Reading } from '../claims/reader.ts';
import type { BenchSpan } from './bench.ts';

export function benchDates(_reading: Reading): BenchSpan[] {
  return [];
}
