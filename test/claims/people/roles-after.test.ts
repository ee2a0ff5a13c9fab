/** Roles behind a name. */
import { names } from './people.ts';

names([
  '[[Marco Rubio|Rubio, secretary of state]], the secretary of state, flew home.',
  '[[Graham Cluley|Cluley, senior technology consultant of Sophos]], a senior technology consultant of [[Sophos|(unknown)]], wrote it.',
  'They spoke to [[Adi Alexander|Alexander, father of Edan]], the father of [[Edan|(unknown)]], on the phone.',
  'They appointed Norwegian liberal [[Peter Krag|Krag, Norwegian liberal, fisheries commissioner]] as fisheries commissioner.',
  'It was the choice of [[Peter Krag|Krag, fisheries commissioner]] for the fisheries commissioner post.',
  'It was the choice of [[Peter Krag|Krag]] for the post.',
  '[[Peter Krag|Krag]] waited for the fisheries commissioner to leave the post.',
  'The court heard [[Jean-Luc Weber|Weber, co-founder of the firm]], co-founder of the firm, and [[Dana Marsh|Marsh, sitting judge]], a sitting judge.',
  '“It is over,” said [[Kim Lund|Lund, chief executive, chairman of Norsk Fisk]], chief executive and chairman of [[Norsk Fisk|(unknown)]].',
  '[[Pia Holm|Holm, passenger]], a passenger, left with [[Tom Berg|Berg]].',
  'The board named [[Paul Ngo|Ngo, director]] as director on Friday.',
  '[[Ruth Hale|Hale, chief executive of Marks Foods]] resigned as chief executive of [[Marks Foods|(unknown)]] last week.',
  'The job went to [[Anna Lund|Lund, treasurer]], who was the party’s treasurer.',
  'Her mother wept when his uncle came.',
  'A passenger and an eyewitness left.',
  'The board named [[Ida Lund|(unknown)]], as everybody knows.',
  '[[Ida Lund|(unknown)]] and chairman [[Tom Roe|Roe, chairman]] left.',
  '[[Ida Lund|(unknown)]] worked as long as the rest.',
  '[[Ann Poe|Poe, secretary]] succeeded [[Tim Roe|Roe, secretary]] as secretary.',
]);
