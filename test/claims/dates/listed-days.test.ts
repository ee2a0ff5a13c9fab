import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { readQuantities } from '../../../src/claims/figures/quantity.ts';
import { reads } from '../../marked.ts';
import { say } from '../figures/figures.ts';
import { sayDate } from './say-date.ts';

describe('days of one month in a list', () => {
  reads(readDates, sayDate, [
    'The fair runs on [[May 3|-/5/3]], [[4|-/5/4]] and [[5|-/5/5]].',
    'It sat on [[Oct. 7|2023/10/7]], [[14|2023/10/14]] or [[21, 2023|2023/10/21]].',
    'On [[June 7|-/6/7]] and [[12|-/6/12]] it rained.',
    'Boats left on [[Sept. 1|-/9/1]], [[8|-/9/8]], [[15|-/9/15]], and [[22|-/9/22]] from Hull.',
    'On [[May 3|-/5/3]], 4 men and 5 dogs came.',
    'On [[June 7|-/6/7]] and 12 boats sank.',
    'On [[May 3, 2016|2016/5/3]], 12 of them sat.',
    'On [[May 3|-/5/3]], 4,000 came.',
  ]);
});

describe('figures beside days', () => {
  reads(readQuantities, say, ['On June 7 and [[12|12]] people died.', 'On June 7 and 12.']);
});
