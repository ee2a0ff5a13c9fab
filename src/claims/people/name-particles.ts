/** Small words inside a name, lower case as they are printed, and what may end one. Particles go with the surname. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** "Ludwig van Beethoven", "Daniel arap Moi", "Osama bin Laden", "Luiz Inácio Lula da Silva", "Charles de Gaulle". */
export const PARTICLES = set(
  'van von der den ter ten zu zur de del della dello di da dos das do du la le el al bin ibn bint ben abu arap ould y e i san st af av',
);

/** Capitalised particles that begin a surname: "Eric Van Rompuy", "Robert De Niro", "Bin Laden", "Abu Mazen". */
export const CAPITAL_PARTICLES = set('van von de del della di da dos du la le el al bin ibn ben abu mac mc st o');

/** "Jr.", "III": after the surname, no part of it. */
export const SUFFIXES = set('jr sr ii iii iv');
