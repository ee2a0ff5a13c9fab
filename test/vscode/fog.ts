/** A story of one fact, and a draft that has it wrong. */
export const FACTS = {
  version: 1,
  story: 'Fog at Tolland',
  sources: [{ id: 'H', title: 'Harbor log' }],
  people: [],
  facts: [
    {
      id: 'hours',
      kind: 'quantity',
      gist: 'boats kept in harbor by fog',
      value: 12,
      unit: 'boat',
      about: ['fog', 'harbor'],
      evidence: [{ source: 'H', paragraph: 2 }],
    },
  ],
};
export const FOG = 'Fog kept 15 boats in harbor.\n';
export const json = (value: unknown): string => JSON.stringify(value, null, 2);
