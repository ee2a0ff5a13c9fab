import { describe } from 'node:test';
import type { DateClaim } from '../../../src/claims/claim.ts';
import { readDateRanges, readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('ranges that are one phrase', () => {
  reads(readDates, sayDate, [
    'The war of [[1914-18|1914 to 1918]] and its dead ([[1935–1972|1935 to 1972]]).',
    'They play on [[Feb. 22/23|-/2/22 to -/2/23]].',
    'It runs [[January 12-14, 2016|2016/1/12 to 2016/1/14]], then [[4 to 22 June|-/6/4 to -/6/22]].',
    'The [[2004-05|2004 to 2005]] season went well on [[Nov. 6 and 7|-/11/6 to -/11/7]].',
    'It rained [[June–August 1992|1992/6 to 1992/8]].',
  ]);
});

describe('two dates that can be wrong one by one', () => {
  reads(readDates, sayDate, [
    'He ruled from [[1973|1973]] until [[1990|until 1990]].',
    'It grew between [[2001|2001]] and [[2004|2004]], from [[May 4|-/5/4]] to [[June 6|-/6/6]].',
  ]);
});

describe('the same joined', () => {
  const joined = (...args: Parameters<typeof readDates>): DateClaim[] => readDateRanges(...args);
  reads(joined, sayDate, [
    'He ruled from [[1973 until 1990|1973 to 1990]].',
    'It grew between [[2001 and 2004|2001 to 2004]], from [[May 4 to June 6|-/5/4 to -/6/6]].',
  ]);
});

describe('no ranges', () => {
  reads(readDates, sayDate, [
    'They won 5-3 and lost 22/23 games.',
    'Call +86 2010-2015-86 now.',
    'The update 2004-11-17_01 is out.',
    'Between 2000 and 3000 people came.',
    'He is 35-40, and 12-14 of them are.',
    'The flat has 2 to 3 rooms.',
    'From here to there is 10-12 km.',
    'The vote was 51-49 on the 2-1 split.',
    'It costs $1990-2000 and 1500-2000 euros.',
    'Version 10-2 to 10-4 are old.',
  ]);
});
