/** Capitalised words that are not a person's: months, days, nationalities, places, bodies. A row each, lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const phrases = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s*[,\n]\s*/u)
      .filter(Boolean),
  );

/** Words of grammar. They end a noun phrase to the left, and never begin a name ("The", "After"). */
export const FUNCTION_WORDS = set(`
  a an the this that these those such some any no every each all both either neither many much more most few several other another
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves
  who whom whose which what when where why how whether if because although though while since until unless as than so but and or nor yet for
  of in on at by to from with without within into onto upon over under above below between among amongst through throughout during before after about around
  against across along behind beyond beside besides despite except inside near off out outside past per plus toward towards up down via like unlike
  is am are was were be been being has have had having do does did doing will would shall should may might must can could cannot ought
  not never only just also even still already again ever here there then now once too very rather quite instead meanwhile however moreover therefore
  thus hence nevertheless nonetheless perhaps maybe indeed otherwise further furthermore additionally afterwards later earlier yesterday today tomorrow tonight
  yes no oh well isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't it's he's she's that's there's
  they're we're i'm i've i'd i'll we've we'll you're they've let's what's who's whoever whatever amid amidst ago apart according due owing thanks including
  following regarding concerning`);

/** Months and weekdays, with the abbreviations that newspapers use. */
export const CALENDAR = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan hanukkah thanksgiving halloween gmt est edt pst pdt bst cet utc am pm`);

/** Nationalities, religions, parties and regions as adjectives: they stand before a name or office and are part of neither. */
export const PEOPLES = set(`
  afghan african albanian algerian american angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi
  basque belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian caribbean catalan chechen chilean chinese
  colombian congolese cornish croatian cuban cypriot czech danish dutch ecuadorean egyptian english eritrean estonian ethiopian european fijian
  filipino finnish flemish french georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish
  israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kurdish kuwaiti kyrgyz lao latvian lebanese liberian libyan lithuanian
  macedonian malaysian maltese mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nicaraguan nigerian nordic norwegian omani
  pakistani palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi scandinavian scottish
  senegalese serb serbian singaporean slovak slovene slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan
  tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean
  northern southern eastern latino hispanic texan californian christian catholic protestant anglican muslim islamic jewish sunni shiite shia hindu buddhist sikh
  mormon orthodox democrat republican conservative labour liberal socialist communist tory democratic independent green marxist islamist zionist nazi
  americans britons israelis palestinians russians germans italians iraqis iranians afghans arabs kurds jews muslims christians catholics democrats
  republicans tories conservatives liberals communists greeks turks indians pakistanis egyptians syrians africans europeans asians australians canadians
  serbs croats mexicans cubans kenyans ukrainians brazilians sunnis shiites sikhs hindus londoners nazis spaniards swedes danes norwegians finns poles
  frenchman englishman scotsman irishman welshman dutchman spaniard scot scots dane swede finn pole turk briton brit brits northerner
  coloradan coloradoan nevadan ohioan iowan alaskan hawaiian oregonian virginian floridian alabamian kansan nebraskan montanan pennsylvanian tennessean kentuckian
  arizonan utahn idahoan minnesotan michigander missourian arkansan louisianan mississippian marylander parisian berliner`);

/** Countries, states, regions and what is wider still, one word or several, lower case. Only what news copy is full of. */
export const REGIONS = phrases(`
  afghanistan, africa, albania, algeria, america, angola, antarctica, argentina, armenia, asia, australia, austria, azerbaijan, bahrain, bangladesh,
  belarus, belgium, bolivia, bosnia, bosnia and herzegovina, botswana, brazil, britain, great britain, brunei, bulgaria, burma, burundi, cambodia, cameroon, canada, chad, chile, china,
  colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, djibouti, dominican republic, ecuador, egypt, el salvador, england,
  eritrea, estonia, ethiopia, europe, fiji, finland, france, gabon, gambia, gaza, gaza strip, georgia, germany, ghana, greece, greenland, guatemala, guinea, guyana,
  haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, northern ireland, israel, italy, ivory coast, jamaica, japan, jordan,
  kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, lithuania, luxembourg, macau, macedonia, north macedonia, madagascar, malawi,
  malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal,
  netherlands, new zealand, nicaragua, niger, nigeria, norway, oman, pakistan, palestine, panama, papua new guinea, paraguay, peru, philippines, poland,
  portugal, puerto rico, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia,
  south africa, korea, north korea, south korea, soviet union, spain, sri lanka, sudan, south sudan, suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania,
  thailand, tibet, togo, tonga, trinidad, tunisia, turkey, turkmenistan, uganda, ukraine, united arab emirates, united kingdom, united states, united states of america, uruguay, uzbekistan,
  vatican, vatican city, venezuela, vietnam, wales, west bank, yemen, zambia, zimbabwe, chechnya, crimea, dagestan, darfur, kashmir, ulster, yugoslavia, catalonia, bavaria, siberia, quebec, ontario,
  middle east, far east, central asia, latin america, north america, south america, central america, west africa, east africa, sub-saharan africa, western europe, eastern europe, caribbean, scandinavia, balkans,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,
  louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico,
  new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
  virginia, west virginia, washington, wisconsin, wyoming, district of columbia, new england, new south wales, queensland, tasmania, kent, essex, sussex, surrey, cornwall, devon, dorset, norfolk, suffolk, yorkshire, lancashire,
  usa, u.s, u.s., us, u.k., uk, uae, eu, u.n., un, gulf, persian gulf, atlantic, pacific, mediterranean, baltic, black sea, red sea, caspian sea, north sea, earth, mars, venus, jupiter, saturn`);

/** Well-known cities and parts of them, lower case. */
const TOWNS = phrases(`
  abu dhabi, addis ababa, aleppo, algiers, amsterdam, ankara, athens, atlanta, auckland, baghdad, baku, bangkok, barcelona, basra, beijing, beirut, belfast, belgrade,
  berlin, birmingham, bogota, bologna, bombay, bordeaux, boston, brasilia, bratislava, brighton, brisbane, bristol, brussels, bucharest, budapest, buenos aires, cairo, calcutta, cambridge, canberra,
  cape town, caracas, cardiff, chicago, cologne, colombo, copenhagen, coventry, dakar, dallas, damascus, delhi, new delhi, denver, derby, detroit, dhaka, doha, dresden, dubai, dublin, dundee,
  edinburgh, exeter, fallujah, florence, frankfurt, geneva, genoa, glasgow, guantanamo bay, hamburg, hanoi, harare, havana, helsinki, hiroshima, honolulu, houston, islamabad, istanbul,
  jakarta, jerusalem, johannesburg, kabul, kandahar, karachi, kathmandu, khartoum, kiev, kyiv, kinshasa, kuala lumpur, kyoto, lagos, lahore, las vegas, leeds, leicester, lima, lisbon,
  liverpool, london, los angeles, lyon, madrid, managua, manchester, manila, marseille, mecca, melbourne, memphis, mexico city, miami, milan, milwaukee, minneapolis, minsk, mogadishu, montreal, moscow,
  mosul, mumbai, munich, nairobi, nagasaki, naples, nashville, newcastle, new orleans, new york city, nice, nottingham, osaka, oslo, ottawa, oxford, paris, perth, philadelphia, phoenix, pittsburgh, plymouth, portland,
  portsmouth, prague, pretoria, pyongyang, rabat, ramallah, rangoon, riga, rio de janeiro, riyadh, rome, rotterdam, saigon, salt lake city, san diego, san francisco, san jose, san antonio, santiago, sao paulo,
  sarajevo, seattle, seoul, seville, shanghai, sheffield, skopje, sofia, southampton, stansted, stockholm, strasbourg, stuttgart, sunderland, swansea, sydney, taipei, tallinn, tashkent, tbilisi, tehran, tel aviv, tikrit, tokyo,
  toronto, tripoli, tunis, turin, utrecht, valencia, vancouver, venice, vienna, vilnius, warsaw, washington dc, wellington, wembley, westminster, whitehall, winnipeg, yokohama, zagreb, zurich,
  downing street, capitol hill, wall street, silicon valley, hollywood, manhattan, brooklyn, bronx, queens, harlem, broadway, heathrow, gatwick, holyrood, the hague`);

export const PLACES: ReadonlySet<string> = new Set([...REGIONS, ...TOWNS]);

/** Last words of a body's name. */
export const BODY_NOUNS = set(`
  academy administration agency airlines airways alliance archive archives army assembly association authority bank bar battalion board brigade brigades broadcasting bureau business cabinet campaign capital
  center centre chamber church circuit clinic club co co. coalition college commission committee communications community companies company computing confederation conference congress consortium constabulary
  consulting convention cooperative corp corp. corporation corps council court courts daily department directorate division electronics embassy energy enquirer enterprise entertainment exchange
  express faculty federation films financial force forces forum foundation front fund gazette government group guard guards guild herald holdings hospital hotel house inc inc. industries initiative inquiry institute institution
  insurance international investments journal jury laboratories laboratory lab labs league legislature library limited llc llp logistics ltd ltd. magazine marines media ministry mission monitor mosque motors movement museum
  mutual nations navy network networks news newspaper newspapers observatory observer office offices orchestra organisation organization panel parliament partners partnership party patrol petroleum pharmaceuticals plc police politburo
  post press prison productions program programme project prosecutors publishing radio railway records regiment registry reserve resistance revue school senate service services society software solutions squad staff star state states studio studios
  summit supplies systems task team technologies technology telecom telegraph television temple theatre theater times tribune tribunal trust union united university ventures watch
  airport arena stadium bridge cup championship championships games olympics open tournament trophy prize award awards festival series premiership act agreement treaty protocol accord accords constitution amendment bill law
  city rovers wanderers albion athletic hotspur rangers celtic villa palace county fc giants tigers lions bears jets patriots eagles cowboys bulls lakers yankees dodgers sox reds braves
  game show story film album report plan strategy war revolution crisis`);

/** Last words of a place's name. */
export const PLACE_NOUNS = set(`
  avenue bay beach boulevard canyon cape castle coast county creek desert district drive falls field fields forest garden gardens gate harbor harbour heights highway hill hills island
  islands isle lake lakes lane mount mountain mountains ocean park peninsula plaza port province region ridge river road rock sea square strait street strip territory town valley village way wharf wood woods
  north south east west northeast northwest southeast southwest republic kingdom`);

/** First words that make what follows a place ("Mount Kenya") or a body ("Real Madrid", "University"). */
export const PLACE_STARTS = set(
  'mount mt lake fort ft port saint st san santa north south east west central lower upper greater new river cape gulf isle',
);
export const BODY_STARTS = set(
  'real inter atletico ac fc afc sporting dynamo bayer borussia university ministry department bank house court church royal national international united federal federation world',
);

/** Titles, honours and initials after a name that are no part of it. */
export const AFTER_NAME = set('qc kc mp mep msp mbe obe cbe phd md esq am dds rn ');

/** Capitals that name nobody: units, eras, media, illnesses, degrees. */
export const NO_NAMES = set(
  'TV TVs DVD DVDs CD CDs PC PCs ID IDs IT GDP HIV AIDS DNA RNA OK BC AD BCE CE Internet Web Celsius Fahrenheit Mbps Gbps Kbps GHz MHz kHz MB GB TB FM VIP CEO CEOs CFO IPO IPOs PhD GPS SMS MP3 URL PIN VAT GCSE GCSEs UFO UFOs SUV SUVs CCTV Sundays Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays',
);
