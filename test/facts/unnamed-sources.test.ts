import { readUnnamedSources } from '../../src/facts/unnamed-sources.ts';
import { reads } from '../marked.ts';

reads(
  readUnnamedSources,
  ({ value, counted }) =>
    `${value.amount} ${[...(counted?.modifiers ?? [])].reverse().join(' ')} ${counted?.head}`.replace('  ', ' '),
  [
    'The deal was confirmed by two French officials and [[a|1 diplomat]] diplomat.',
    'Two French officials, [[a|1 western official]] Western official, and [[a|1 diplomat]] diplomat familiar with the talks spoke.',
    'That is what [[an|1 aide]] aide and [[a|1 lawyer]] lawyer said.',
    'An official said the deal was off.',
    'An official and the minister disagreed.',
    'A man and a woman were hurt.',
    'A diplomat, who spoke first, and later others agreed.',
    'Three officials and two aides resigned.',
    'A bridge and a diplomat.',
    'An official report and a map were published.',
  ],
);
