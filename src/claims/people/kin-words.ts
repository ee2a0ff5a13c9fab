/** Words of kinship: which of them go together, and which one person cannot be to another at once. */

interface Kind {
  readonly male: string;
  readonly female: string;
  /** Either, or both of them; also the verbs and adjectives that tell of it. */
  readonly either: string;
  /** What the other one of the two is; itself where that is not said. */
  readonly converse?: string;
}

/** The first word of each list is what is said of one person; the others are other words for it. */
const KINDS: Readonly<Record<string, Kind>> = {
  parent: {
    male: 'father dad daddy stepfather',
    female: 'mother mum mom mummy stepmother',
    either: 'parent parents stepparent',
    converse: 'child',
  },
  child: {
    male: 'son sons stepson boy boys',
    female: 'daughter daughters stepdaughter girl girls',
    either: 'child children baby babies infant toddler kid kids offspring',
    converse: 'parent',
  },
  sibling: {
    male: 'brother brothers half-brother stepbrother',
    female: 'sister sisters half-sister stepsister',
    either: 'sibling siblings twin twins triplet triplets',
  },
  spouse: {
    male: 'husband husbands widower groom bridegroom ex-husband',
    female: 'wife wives widow bride ex-wife',
    either: 'spouse spouses couple married marry marries marriage wed wedding wedded partner divorced',
  },
  betrothed: {
    male: 'fiancé fiance boyfriend',
    female: 'fiancée fiancee girlfriend',
    either: 'engaged engagement partner couple',
  },
  avuncular: { male: 'uncle uncles great-uncle', female: 'aunt aunts great-aunt auntie', either: '', converse: 'nibling' },
  nibling: { male: 'nephew nephews great-nephew', female: 'niece nieces great-niece', either: '', converse: 'avuncular' },
  cousin: { male: '', female: '', either: 'cousin cousins' },
  grandparent: {
    male: 'grandfather grandfathers granddad grandad grandpa great-grandfather',
    female: 'grandmother grandmothers grandma granny great-grandmother',
    either: 'grandparent grandparents great-grandparents',
    converse: 'grandchild',
  },
  grandchild: {
    male: 'grandson grandsons great-grandson',
    female: 'granddaughter granddaughters great-granddaughter',
    either: 'grandchild grandchildren',
    converse: 'grandparent',
  },
};

const list = (words: string): string[] => words.split(' ').filter(Boolean);
const all = ({ male, female, either }: Kind): string[] => list(`${male} ${female} ${either}`);

/** Word → the words that bear it out: other words for the same, and whatever the other of the two may be called. */
const BEARING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.values(KINDS).flatMap(kind => {
    const converse = all(KINDS[kind.converse ?? ''] ?? kind);
    const bearing = (own: string): ReadonlySet<string> => new Set([...list(own), ...list(kind.either), ...converse]);
    return [
      ...list(kind.male).map(word => [word, bearing(kind.male)] as const),
      ...list(kind.female).map(word => [word, bearing(kind.female)] as const),
      ...list(kind.either).map(word => [word, new Set([...all(kind), ...converse])] as const),
    ];
  }),
);

/** What one person is called by one other: singular, and sure. A "boy" is anybody's, a "partner" anything. */
const TELLING = new Set(
  'father mother son daughter brother sister husband wife widow widower fiancé fiancée fiance fiancee uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter'.split(
    ' ',
  ),
);
/** Several at once, which speak against another word as well: "his two sons". */
const TOGETHER = new Set(
  'sons daughters brothers sisters uncles aunts nephews nieces cousins grandsons granddaughters'.split(' '),
);

/** "father", "niece"; lower case. */
export const namesOneRelative = (word: string): boolean => TELLING.has(word);

/** "niece", "nieces": says what somebody is to somebody. */
export const namesRelatives = (word: string): boolean => TELLING.has(word) || TOGETHER.has(word);

/** The source's word tells the same two people's kinship in another way, or from the other's side: "nephew" by "aunt", "son" by "children". */
export const bearsOut = (kin: string, word: string): boolean => BEARING.get(kin)?.has(word) ?? false;

/** All the words that bear it out. */
export const bearing = (kin: string): readonly string[] => [...(BEARING.get(kin) ?? [])];
