import type { Bound } from '../../src/claims/claim.ts';
import { fixes, type Wanted } from './fixed.ts';

const count = (amount: number, bound: Bound = 'exact'): Wanted => ({
  kind: 'figure',
  type: 'count',
  value: { amount, bound, place: 1 },
});
const of = (type: string, amount: number, unit: string, place = 1): Wanted => ({
  kind: 'figure',
  type,
  unit,
  value: { amount, bound: 'exact', place },
});

const ratio = (amount: number, other: number): Wanted => ({
  kind: 'figure',
  type: 'ratio',
  value: { amount, bound: 'exact', place: 1 },
  other,
});

fixes([
  // digits or words, as this figure was written
  ['They counted [[42]] boats in the bay.', count(24), 'They counted 24 boats in the bay.'],
  ['They counted [[forty-two]] boats in the bay.', count(24), 'They counted twenty-four boats in the bay.'],
  ['They counted [[three]] boats in the bay.', count(4), 'They counted four boats in the bay.'],
  ['They counted [[three]] boats in the bay.', count(24), 'They counted 24 boats in the bay.'],
  ['They counted [[42]] boats in the bay.', count(7), 'They counted seven boats in the bay.'],
  ['They counted [[3]] boats in the bay.', count(7), 'They counted 7 boats in the bay.'],
  ['They counted [[three dozen]] boats in the bay.', count(24), 'They counted two dozen boats in the bay.'],
  ['They counted [[three dozen]] boats in the bay.', count(25), 'They counted twenty-five boats in the bay.'],
  ['[[Forty-two]] boats were in the bay.', count(24), 'Twenty-four boats were in the bay.'],
  ['The bay was full. [[Three]] boats sank.', count(35), 'The bay was full. Thirty-five boats sank.'],
  // separators
  ['The town has [[1,324]] houses.', count(1234), 'The town has 1,234 houses.'],
  ['The town has [[1324]] houses.', count(1234), 'The town has 1234 houses.'],
  ['The town has [[324]] houses.', count(1234), 'The town has 1,234 houses.'],
  ['The land has [[3.2 million]] farms.', count(2_300_000), 'The land has 2.3 million farms.'],
  ['The land has [[3.2m]] farms.', count(2_300_000), 'The land has 2.3m farms.'],
  // money
  ['It cost [[$1.5 billion]] in all.', of('money', 1.2e9, 'USD', 1e8), 'It cost $1.2 billion in all.'],
  ['It cost [[$1.5bn]] in all.', of('money', 1.2e9, 'USD', 1e8), 'It cost $1.2bn in all.'],
  ['It cost [[$1.5bn]] in all.', of('money', 1.2e6, 'USD', 1e5), 'It cost $1.2m in all.'],
  ['It cost [[$1.5 billion]] in all.', of('money', 1.2e6, 'USD', 1e5), 'It cost $1.2 million in all.'],
  ['It cost [[€1.2 billion]] in all.', of('money', 1.2e9, 'USD', 1e8), 'It cost $1.2 billion in all.'],
  ['It cost [[US$15]] in all.', of('money', 12.5, 'USD', 0.01), 'It cost US$12.50 in all.'],
  ['It cost [[15 dollars]] in all.', of('money', 12, 'USD'), 'It cost 12 dollars in all.'],
  // percent
  ['Rents rose [[36 percent]] in May.', of('percent', 63, 'percent'), 'Rents rose 63 percent in May.'],
  ['Rents rose [[36%]] in May.', of('percent', 6.3, 'percent', 0.1), 'Rents rose 6.3% in May.'],
  ['Rents rose [[36 per cent]] in May.', of('percent', 63, 'percent'), 'Rents rose 63 per cent in May.'],
  ['Rents rose [[5 percentage points]] in May.', of('percent', 5, 'percent'), 'Rents rose 5 percent in May.'],
  ['Rents rose [[5%]] in May.', of('percent', 5, 'percentage point'), 'Rents rose 5 percentage points in May.'],
  // units, hyphens, articles
  ['A [[34-year-old]] driver was hurt.', of('age', 85, 'year'), 'An 85-year-old driver was hurt.'],
  ['He waited [[three weeks]] for it.', of('duration', 2, 'week'), 'He waited two weeks for it.'],
  ['He waited [[three weeks]] for it.', of('duration', 1, 'week'), 'He waited one week for it.'],
  ['He waited [[three weeks]] for it.', of('duration', 3, 'month'), 'He waited three months for it.'],
  ['The [[six-week]] truce ended.', of('duration', 3, 'week'), 'The three-week truce ended.'],
  ['The [[six-week]] truce ended.', of('duration', 3, 'month'), 'The three-month truce ended.'],
  ['The road is [[12 km]] long.', of('measure', 21, 'kilometer'), 'The road is 21 km long.'],
  ['It is the [[third]] vote.', of('ordinal', 5, 'ordinal'), 'It is the fifth vote.'],
  ['It is the [[3rd]] vote.', of('ordinal', 22, 'ordinal'), 'It is the 22nd vote.'],
  ['Sales [[doubled]] that year.', of('change', 3, 'times'), 'Sales tripled that year.'],
  // agreement
  ['There, [[42]] boats are moored.', count(1), 'There, one boat is moored.'],
  ['There, [[one]] boat is moored.', count(7), 'There, seven boats are moored.'],
  // hedges that do not stand by the source's
  ['They counted about [[42]] boats.', count(24, 'about'), 'They counted about 24 boats.'],
  ['They counted more than [[42]] boats.', count(24, 'about'), 'They counted about 24 boats.'],
  ['They counted [[42]] boats.', count(24, 'at-least'), 'They counted at least 24 boats.'],
  ['They counted more than [[42]] boats.', count(24), 'They counted 24 boats.'],
  ['They counted about [[42]] boats.', count(24), 'They counted about 24 boats.'],
  // ranges
  [
    'They counted [[20 to 40]] boats.',
    { kind: 'figure', type: 'count', value: { amount: 23, to: 25, bound: 'range', place: 1 } },
    'They counted 23 to 25 boats.',
  ],
  // scores and odds
  ['They won [[7-2]] at home.', ratio(3, 1), 'They won 3-1 at home.'],
  ['They won [[7 to 2]] at home.', ratio(3, 1), 'They won 3 to 1 at home.'],
  ['It was [[one in five]] boats.', ratio(2, 7), 'It was two in seven boats.'],
  ['It was [[two-thirds]] of the boats.', ratio(3, 4), undefined],
  // nothing to go by: left alone
  ['They counted [[dozens]] of boats.', count(24), undefined],
  ['They won [[7-2]] at home.', of('ratio', 3, 'goals'), undefined],
  ['Sales [[soared]] that year.', of('change', 3, 'times'), undefined],
  ['They counted [[24]] boats in the bay.', count(24), undefined],
]);
