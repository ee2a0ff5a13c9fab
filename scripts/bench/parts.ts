// The parts of the bench (`--only NAME,…`), in the order in which they run.
import { check, drawing, facts, hostile, reading, typing } from './core.ts';
import type { Part } from './measure.ts';
import { archives, batch, size, start } from './program.ts';

export const PARTS: Readonly<Record<string, Part>> = {
  reading,
  hostile,
  check,
  typing,
  drawing,
  process: start,
  size,
  batch,
  archives,
  facts,
};
