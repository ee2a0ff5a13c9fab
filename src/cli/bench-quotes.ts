/** Quotation and statement claims in the words of the quotes bench. */
import type { Reading } from '../claims/reader.ts';
import type { BenchQuote } from './bench.ts';

export function benchQuotes(_reading: Reading): BenchQuote[] {
  return [];
}
