import type { QuantityClaim } from '../../../src/claims/claim.ts';
import { readQuantities } from '../../../src/claims/figures/quantity.ts';
import type { Reader } from '../../../src/claims/reader.ts';
import { reads } from '../../marked.ts';
import { say } from './figures.ts';

const readRanges: Reader<QuantityClaim> = (paragraph, context) =>
  readQuantities(paragraph, context).filter(({ value }) => value.bound === 'range');

reads(readRanges, say, [
  'Between [[20 and 30|20–30]] people came.',
  'Some [[20-30|20–30]] people came.',
  'It weighs [[3 to 4|3–4 ton]] tons.',
  'They paid [[$3 to $4 million|3000000–4000000 dollar]].',
  'Growth of [[4-5%|4–5 percent]] is likely.',
  'Sentences of [[10 to 15|10–15 year]] years are usual.',
  'It asked [[18- to 24-year-olds|18–24 year]].',
  'The 18- and 24-hour shifts.',
  'Sales rose from 20 to 30.',
  'Rates fell from 7.3% to 6.9%.',
  'The budget would rise by $19bn to $419.3bn.',
  'They won 3-1.',
  'It passed by 52 to 48.',
  'From 1914 to 1918 he was away.',
  'The talks between Israel and 12 others.',
  'It ran from 2003-2008.',
  'Call 555-0100.',
]);
