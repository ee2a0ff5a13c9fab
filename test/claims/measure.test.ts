import { reads } from '../marked.ts';
import { only, say } from './figures.ts';

reads(only('measure'), say, [
  'The strip is about [[25|≈25 mile]] miles long.',
  'They went on a [[four-mile|4 mile]] walk.',
  'It lies some [[325|≈325 kilometer]] kilometres from there.',
  'He is [[5 feet 2 inches|5.166666666666667 foot]] tall.',
  'A [[512kbps|512 kilobit per second]] line is slow.',
  'The car did [[188|188 mile per hour]] miles an hour.',
  'Files of [[3MB|3 megabyte]] were sent.',
  'They sold [[2.4 billion|2400000000 gallon]] gallons of fuel.',
  'She won the [[400m|400 meter]] final.',
  'The baby weighed [[eight|8 pound]] pounds.',
  'Fields of [[10 1/2|10.5 acre]] acres were lost.',
  'He sold it for £400m.',
  'Some 5m users signed up.',
  'The foot of 12 hills.',
  'They met at 5 pm.',
  'One foot in the grave, he said.',
  'He has 24 feats to his name.',
  'A yardstick of 10 tests.',
  'It is 10 in the morning.',
  'Room 12 in the east wing.',
  'There are 35 rockets.',
  'Five stories of ten people.',
]);
