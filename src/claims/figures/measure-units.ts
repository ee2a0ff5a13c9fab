/** Units of measure: singular American name, the words it is written in, and the symbols that may stand right after digits. */

interface UnitRow {
  readonly unit: string;
  /** Singular spellings, lower case; the plural takes an s unless listed. */
  readonly words: readonly string[];
  /** As printed; case matters. */
  readonly symbols?: readonly string[];
}

const ROWS: readonly UnitRow[] = [
  { unit: 'meter', words: ['meter', 'metre'], symbols: ['m'] },
  { unit: 'kilometer', words: ['kilometer', 'kilometre', 'klick'], symbols: ['km', 'kms', 'Km', 'KM'] },
  { unit: 'centimeter', words: ['centimeter', 'centimetre'], symbols: ['cm', 'cms'] },
  { unit: 'decimeter', words: ['decimeter', 'decimetre'], symbols: ['dm'] },
  { unit: 'millimeter', words: ['millimeter', 'millimetre'], symbols: ['mm'] },
  { unit: 'micrometer', words: ['micrometer', 'micrometre', 'micron'], symbols: ['µm', 'μm'] },
  { unit: 'nanometer', words: ['nanometer', 'nanometre'], symbols: ['nm'] },
  { unit: 'picometer', words: ['picometer', 'picometre'] },
  { unit: 'mile', words: ['mile', 'miles'], symbols: ['mi'] },
  { unit: 'nautical mile', words: ['nautical mile'] },
  { unit: 'yard', words: ['yard'], symbols: ['yd', 'yds'] },
  { unit: 'foot', words: ['foot', 'feet'], symbols: ['ft'] },
  { unit: 'inch', words: ['inch', 'inches'] },
  { unit: 'fathom', words: ['fathom'] },
  { unit: 'furlong', words: ['furlong'] },
  { unit: 'light year', words: ['light year', 'light-year'] },
  { unit: 'square meter', words: ['square meter', 'square metre', 'sq meter', 'sq metre'], symbols: ['m2', 'm²', 'sq m', 'sqm'] },
  {
    unit: 'square kilometer',
    words: ['square kilometer', 'square kilometre', 'sq kilometer'],
    symbols: ['km2', 'km²', 'sq km', 'sqkm'],
  },
  { unit: 'square centimeter', words: ['square centimeter', 'square centimetre'], symbols: ['cm2', 'cm²'] },
  { unit: 'square mile', words: ['square mile', 'sq mile'], symbols: ['sq mi'] },
  { unit: 'square foot', words: ['square foot', 'square feet', 'sq feet', 'sq foot'], symbols: ['sq ft', 'sqft', 'ft2'] },
  { unit: 'square yard', words: ['square yard'], symbols: ['sq yd'] },
  { unit: 'square inch', words: ['square inch', 'square inches'] },
  { unit: 'acre', words: ['acre'] },
  { unit: 'hectare', words: ['hectare'], symbols: ['ha'] },
  { unit: 'cubic meter', words: ['cubic meter', 'cubic metre'], symbols: ['m3', 'm³'] },
  { unit: 'cubic foot', words: ['cubic foot', 'cubic feet'], symbols: ['cu ft'] },
  { unit: 'cubic yard', words: ['cubic yard'] },
  { unit: 'cubic centimeter', words: ['cubic centimeter', 'cubic centimetre'], symbols: ['cc', 'cm3', 'cm³'] },
  { unit: 'gram', words: ['gram', 'gramme'], symbols: ['g'] },
  { unit: 'kilogram', words: ['kilogram', 'kilogramme', 'kilo'], symbols: ['kg', 'kgs', 'Kg', 'KG'] },
  { unit: 'milligram', words: ['milligram', 'milligramme'], symbols: ['mg'] },
  { unit: 'microgram', words: ['microgram', 'microgramme'], symbols: ['µg', 'μg', 'mcg'] },
  { unit: 'pound', words: ['pound'], symbols: ['lb', 'lbs'] },
  { unit: 'ounce', words: ['ounce'], symbols: ['oz'] },
  { unit: 'stone', words: ['stone'] },
  { unit: 'ton', words: ['ton', 'tonne'] },
  { unit: 'metric ton', words: ['metric ton', 'metric tonne'] },
  { unit: 'kiloton', words: ['kiloton', 'kilotonne'] },
  { unit: 'megaton', words: ['megaton', 'megatonne'] },
  { unit: 'carat', words: ['carat'] },
  { unit: 'liter', words: ['liter', 'litre'], symbols: ['l', 'L'] },
  { unit: 'milliliter', words: ['milliliter', 'millilitre'], symbols: ['ml', 'mL'] },
  { unit: 'gallon', words: ['gallon'] },
  { unit: 'quart', words: ['quart'] },
  { unit: 'pint', words: ['pint'] },
  { unit: 'barrel', words: ['barrel'] },
  { unit: 'bushel', words: ['bushel'] },
  { unit: 'teaspoon', words: ['teaspoon'], symbols: ['tsp'] },
  { unit: 'tablespoon', words: ['tablespoon'], symbols: ['tbsp'] },
  {
    unit: 'mile per hour',
    words: ['mile per hour', 'mile an hour', 'miles per hour', 'miles an hour'],
    symbols: ['mph', 'mi/h'],
  },
  {
    unit: 'kilometer per hour',
    words: [
      'kilometer per hour',
      'kilometer an hour',
      'kilometers per hour',
      'kilometers an hour',
      'kilometre per hour',
      'kilometre an hour',
      'kilometres per hour',
      'kilometres an hour',
    ],
    symbols: ['km/h', 'kph', 'kmh', 'km per hour'],
  },
  {
    unit: 'meter per second',
    words: ['meters per second', 'metres per second', 'meters a second', 'metres a second'],
    symbols: ['m/s'],
  },
  { unit: 'foot per second', words: ['feet per second', 'feet a second'] },
  { unit: 'knot', words: ['knot'] },
  { unit: 'byte', words: ['byte'] },
  { unit: 'kilobyte', words: ['kilobyte'], symbols: ['KB', 'kB', 'KBs'] },
  { unit: 'megabyte', words: ['megabyte'], symbols: ['MB', 'MBs'] },
  { unit: 'gigabyte', words: ['gigabyte'], symbols: ['GB', 'GBs'] },
  { unit: 'terabyte', words: ['terabyte'], symbols: ['TB', 'TBs'] },
  { unit: 'kilobit per second', words: ['kilobits per second', 'kilobits a second'], symbols: ['kbps', 'kbit/s', 'Kbps'] },
  { unit: 'megabit per second', words: ['megabits per second', 'megabits a second'], symbols: ['mbps', 'Mbps', 'Mbit/s'] },
  { unit: 'gigabit per second', words: ['gigabits per second', 'gigabits a second'], symbols: ['gbps', 'Gbps'] },
  { unit: 'megabit', words: ['megabit'] },
  { unit: 'gigabit', words: ['gigabit'] },
  { unit: 'hertz', words: ['hertz'], symbols: ['Hz'] },
  { unit: 'kilohertz', words: ['kilohertz'], symbols: ['kHz'] },
  { unit: 'megahertz', words: ['megahertz'], symbols: ['MHz'] },
  { unit: 'gigahertz', words: ['gigahertz'], symbols: ['GHz'] },
  { unit: 'watt', words: ['watt'] },
  { unit: 'kilowatt', words: ['kilowatt'], symbols: ['kW', 'KW'] },
  { unit: 'megawatt', words: ['megawatt'], symbols: ['MW'] },
  { unit: 'gigawatt', words: ['gigawatt'], symbols: ['GW'] },
  { unit: 'kilowatt hour', words: ['kilowatt hour', 'kilowatt-hour'], symbols: ['kWh'] },
  { unit: 'megawatt hour', words: ['megawatt hour', 'megawatt-hour'], symbols: ['MWh'] },
  { unit: 'volt', words: ['volt'] },
  { unit: 'ampere', words: ['amp', 'ampere'] },
  { unit: 'mile per gallon', words: ['mile per gallon', 'miles per gallon'], symbols: ['mpg'] },
  { unit: 'pound per square inch', words: ['pound per square inch', 'pounds per square inch'], symbols: ['psi'] },
  { unit: 'calorie', words: ['calorie'] },
  { unit: 'horsepower', words: ['horsepower'], symbols: ['hp', 'bhp'] },
  { unit: 'decibel', words: ['decibel'], symbols: ['dB'] },
  { unit: 'radian', words: ['radian'], symbols: ['rad'] },
  { unit: 'turn', words: ['turn'] },
  { unit: 'dram', words: ['dram'] },
  { unit: 'megapixel', words: ['megapixel'] },
];

/** Words, lower case (singular and plural) → unit. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ unit, words }) =>
    words.flatMap((word): [string, string][] => [
      [word, unit],
      [`${word}s`, unit],
    ]),
  ),
);

/** Symbols as printed → unit. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ unit, symbols }) => (symbols ?? []).map((symbol): [string, string] => [symbol, unit])),
);
