import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('percent'), say, [
  'Turnout fell to [[36 percent|36 percent]].',
  'Prices rose [[5.4%|5.4 percent]] in March.',
  'Nearly [[27.5 per cent|nearly 27.5 percent]] of them agreed.',
  'The bank cut rates by [[60|60 basis point]] basis points.',
  'Support rose by [[five|5 percentage point]] percentage points.',
  'It was a [[one-percentage-point|1 percentage point]] swing.',
  'Rates rose [[a quarter|0.25 percentage point]] of a percentage point.',
  'Growth of [[4 to 5 percent|4–5 percent]] is likely.',
  'Between [[20 and 30 percent|20–30 percent]] were spoiled.',
  'The index fell [[minus five percent|-5 percent]].',
  'A large percentage of 40 voters stayed away.',
  'They scored 36 points.',
  'The percent sign was missing on 40 signs.',
  'Five of the 20 towns agreed.',
  'She is on 12 points after 5 games.',
  'He gave a hundred and one reasons.',
  'The basis for 30 points was unclear.',
  'Per capita, 40 is a lot.',
  'One in five stayed at home.',
  'Half of them agreed.',
  'Visit www.example.org/search?q=30%25 for more.',
]);
