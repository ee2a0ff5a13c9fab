/** Ages beside a name. */
import { names } from './people.ts';

names([
  '[[John Smith|Smith, baker from Leeds, 52]], 52, a baker from [[Leeds|(place)]], was there.',
  'Police met [[Karl Marsh|Marsh, 29]], Jr., 29, on Monday.',
  'Police in [[Hull|(unknown)]] arrested [[Sue Grant|Grant, age 33]], age 33, on Monday.',
  '“We won,” said [[Vera Holt|Holt, 19]], 19, of [[Hull|(unknown)]].',
  'The 52-year-old [[Fini|Fini, 52-year-old]] and the 26-year-old striker [[Wayne Rooney|Rooney, striker, 26-year-old]] arrived.',
  'The 52-year-old baker, a father of two, was fined.',
  'It paid USD 500, 20 GBP and HK$30 for a TV, at 30 degrees Celsius, on the Internet.',
  'The judge heard [[Ida Lund|Lund, aged 84]], aged 84, and [[Tom Roe|Roe, 7]] (7).',
  'Next to the 900-year-old church lives [[Ida Lund|(unknown)]].',
  '[[Ida Lund|(unknown)]], 150, an old joke, and [[Tom Roe|Roe]], 24 miles away, agreed.',
  '[[Ida Lund|(unknown)]]’s 84 boats lay still.',
]);
