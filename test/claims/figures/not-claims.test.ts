/** Figures that name something. */
import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('count'), say, [
  'The 2.6 kernel, the ATR 72-500 and the LSU 72-50 loss.',
  'Rome in 44 BC and in AD 79.',
  'A Boeing 747 landed.',
  'The G8 met.',
  'Call 020-7946-0991 or 555-0100.',
  'The Covid-19 ward is full.',
  'Read more at www.example.org/24/35.',
  'On 9/11 he was in Rome.',
  'He lives at 24 Elm Street.',
  'In Tollan [[35|35]] people live.',
  '[[24|24]] Elm trees and [[3|3]] streets.',
  'The 13F and the 4x4 are old, and so is the M25.',
]);
