import type { QuantityClaim } from '../../../src/claims/claim.ts';
import { readQuantities } from '../../../src/claims/figures/quantity.ts';
import { reads } from '../../marked.ts';

const sayBound = ({ value }: QuantityClaim): string => (value.stressed ? 'stressed' : value.bound);

reads(readQuantities, sayBound, [
  'At least [[35|at-least]] people and no fewer than [[two|at-least]] dogs.',
  '[[35|at-least]] or more came; [[40|at-most]] or fewer stayed.',
  '[[Nine|at-least]] people or more were lost, on [[six|at-most]] boats or fewer.',
  'The maximum is [[40|at-most]], the minimum was [[20|at-least]].',
  'The bill may pass [[$200 million|more-than]]; they passed [[12|exact]] laws and [[30|exact]] trucks.',
  'No more than [[30|at-most]] fit, at most [[31|at-most]].',
  'Well over [[100|more-than]] and upwards of [[200|more-than]] came.',
  'Fewer than [[20|less-than]], just under [[3%|less-than]].',
  'Nearly [[40|nearly]], close to [[50|nearly]], almost [[60|nearly]].',
  'As many as [[75|up-to]], up to [[$1bn|up-to]].',
  'An estimated [[2,000|about]], roughly [[500|about]], some [[30|about]] or [[100|about]] or so.',
  'A fee of [[£9m|exact]] plus up to [[£2m|up-to]], and [[20|more-than]] plus boats; anything over [[2.0|exact]] is too much.',
  'Exactly [[24|stressed]] and precisely [[$5|stressed]].',
  'Somewhere between [[10 and 12|range]] and then [[20 to 30|range]] cars.',
  'More than [[half|more-than]] of them left.',
  'They won [[24|exact]] medals.',
  'He talked about [[24|exact]] things.',
  'The win over [[15|exact]] nations was theirs.',
  'A suit over [[$8 million|exact]], and the inquiry over [[two|exact]] deaths.',
  'He has [[nine|exact]] boats or more money than he says.',
  'It adds [[$1 billion|exact]] to the debt over [[10|exact]] years; it took over [[ten|more-than]] years, for over [[two|more-than]] decades.',
  'They handed over [[£38m|exact]], turned over [[40|exact]] boats and signed over [[two|exact]] farms; the paid-up are over [[300|more-than]].',
  'They cannot afford to lose more than [[two|at-most]] votes and did not come with fewer than [[nine|at-least]]; they not only won more than [[five|more-than]].',
  'Over the road stood [[three|exact]] men.',
  'Some of the [[12|exact]] cars burned.',
  'Within [[90|exact]] days they must leave.',
  'The [[first|exact]] of many.',
  'No fewer came; [[35|exact]] was more.',
  'It is up to the [[nine|exact]] judges.',
]);
