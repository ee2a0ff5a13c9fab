import type { DateParts } from '../../src/claims/claim.ts';
import { fixes, type Wanted } from './fixed.ts';

const date = (parts: DateParts): Wanted => ({ kind: 'date', parts });

fixes([
  ['They voted on [[Oct. 9, 2023]].', date({ year: 2023, month: 10, day: 7 }), 'They voted on Oct. 7, 2023.'],
  ['They voted on [[October 9, 2023]].', date({ year: 2023, month: 10, day: 7 }), 'They voted on October 7, 2023.'],
  ['They voted on [[9 October 2023]].', date({ year: 2023, month: 11, day: 7 }), 'They voted on 7 November 2023.'],
  ['They voted on [[Oct. 9]].', date({ year: 2023, month: 3, day: 9 }), 'They voted on March 9.'],
  ['They voted on [[March 9]].', date({ year: 2023, month: 10, day: 9 }), 'They voted on October 9.'],
  [
    'They met on Nov. 3 and voted on [[March 9]].',
    date({ year: 2023, month: 10, day: 9 }),
    'They met on Nov. 3 and voted on Oct. 9.',
  ],
  ['They voted on [[October 9th]].', date({ month: 10, day: 22 }), 'They voted on October 22nd.'],
  ['They voted on the [[9th of October]].', date({ month: 10, day: 1 }), 'They voted on the 1st of October.'],
  ['On [[Friday]], Oct. 7, they voted.', date({ weekday: 6 }), 'On Saturday, Oct. 7, they voted.'],
  [
    'On [[Friday, Oct. 9, 2023]], they voted.',
    date({ year: 2023, month: 10, day: 7, weekday: 6 }),
    'On Saturday, Oct. 7, 2023, they voted.',
  ],
  ['They took over in [[2017]].', date({ year: 2007, month: 6, day: 14 }), 'They took over in 2007.'],
  ['They left in [[early 2024]].', date({ year: 2023, part: 'late' }), 'They left in late 2023.'],
  ['They left on [[Nov. 24, 2022]].', date({ year: 2023, part: 'late' }), 'They left in late 2023.'],
  ['They left in [[mid-March]].', date({ month: 1, part: 'mid' }), 'They left in mid-January.'],
  ['They left in the [[spring of 2024]].', date({ year: 2023, season: 'winter' }), 'They left in the winter 2023.'],
  ['They left on [[2023-10-09]].', date({ year: 2023, month: 10, day: 7 }), 'They left on 2023-10-07.'],
  ['On [[Nov. 24, 2022]], they left.', date({ year: 2023, month: 12 }), 'In December 2023, they left.'],
  ['They left in [[early 2024]].', date({ year: 2023, month: 11, day: 24 }), 'They left on November 24, 2023.'],
  ['[[Late 2023]] was cold.', date({ year: 2022, part: 'late' }), 'Late 2022 was cold.'],
  // no other words: left alone
  ['They voted on [[Oct. 7, 2023]].', date({ year: 2023, month: 10, day: 7 }), undefined],
]);
