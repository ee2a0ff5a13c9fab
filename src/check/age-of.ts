/** Whose age it is. An age is a person's: the same person's in the source is the same thing, however far the sentences are apart, and another person's never is. */
import type { Claim, PersonClaim } from '../claims/claim.ts';
import { samePerson } from '../claims/people/name-parts.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** "Nadia Brandt, a [27-year-old] …", "Ms. Brandt, who is [27]" */
const AFTER_NAME = /^(?:,?\s+(?:an?|the|who (?:is|was|turned)|aged?|is|was)?\s*|\s+\()$/iu;

/** The person that the sentence says is so old, where it says so on the spot. */
export function agedPerson(age: Claim, claims: readonly Claim[], { text }: Paragraph): PersonClaim | undefined {
  if (age.kind !== 'quantity' || age.type !== 'age') return undefined;
  return claims.find((person): person is PersonClaim => {
    if (person.kind !== 'person' || (person.body !== undefined && person.body !== 'unknown')) return false;
    if (person.age && person.age.start < age.end && age.start < person.age.end) return true;
    if (person.end <= age.start) return AFTER_NAME.test(text.slice(person.end, age.start));
    const role = person.roles.find(({ start, end }) => start >= age.end && end <= person.start);
    return age.end <= person.start && /^,? $/u.test(text.slice(age.end, role?.start ?? person.start));
  });
}

/** True: one person's age; false: two people's; undefined: somebody is not named. */
export function sameAged(a: PersonClaim | undefined, b: PersonClaim | undefined): boolean | undefined {
  return a && b ? samePerson(a.fullName, b.fullName) : undefined;
}
