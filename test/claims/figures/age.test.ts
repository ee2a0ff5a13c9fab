import { reads } from '../../marked.ts';
import { only, say } from './figures.ts';

reads(only('age'), say, [
  'The [[34-year-old|34 year]] mayor and her [[7-year-old|7 year]] son left.',
  'He died, aged [[84|84 year]], at home.',
  'Tom Bell, [[52|52 year]], a baker, was held.',
  'Ann Roe, age [[21|21 year]], drove the car.',
  'She was [[five years old|5 year]] then.',
  'Police arrested Mark Dow ([[43|43 year]]) on Monday.',
  'The [[six-month-old|6 month]] baby is safe.',
  'At the age of [[77|77 year]] he retired.',
  'He is [[19|19 year]], and lives with his aunt.',
  'Children under the age of [[12|12 year]] go free.',
  'The teacher, [[34|34 year]], was held, and the actress, [[29|29 year]], was not.',
  'The north had the most cases, 52, in May.',
  'He left 35 years ago.',
  'The church has stood for 900 years.',
  'On Oct. 7, 2023, they met.',
  'In Paris, 12 people were hurt.',
  'Smith scored 3, Jones 5, and Brown 8.',
  'The age of steam lasted 100 years.',
  'He lives at 12, Elm Road.',
  'The vote was 52 to 48.',
  'Arsenal are level on points with 4 others.',
  'She turned 180 degrees.',
  'They stored 12 casks of whisky for ten years.',
  'On page 34, a year-old error stands.',
]);
