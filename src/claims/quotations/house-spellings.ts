/** Spellings that two houses print differently and that no reader would call a changed word (DESIGN.md §3, "Quotations"). */

/** One word a row: the spelling that is compared, then its others; lower case, without hyphens. */
const ROWS = `
  adviser advisor | okay ok | toward towards | afterward afterwards | backward backwards | upward upwards | downward downwards
  among amongst | while whilst | amid amidst | gray grey | judgment judgement | acknowledgment acknowledgement | aging ageing | ax axe
  catalog catalogue | dialog dialogue | program programme | programs programmes | defense defence | offense offence | license licence | practice practise
  pretense pretence | skeptic sceptic | skeptical sceptical | skeptics sceptics | skepticism scepticism | tire tyre | tires tyres | plow plough | pajamas pyjamas
  mustache moustache | airplane aeroplane | aluminum aluminium | jewelry jewellery | mom mum | moms mums | mold mould | maneuver manoeuvre | maneuvers manoeuvres
  enroll enrol | fulfill fulfil | skillful skilful | artifact artefact | curb kerb | specialty speciality | learned learnt | burned burnt | spelled spelt
  dreamed dreamt | leaned leant | whiskey whisky | inquiry enquiry | inquiries enquiries | encyclopedia encyclopaedia | anesthetic anaesthetic
  pediatric paediatric | estrogen oestrogen | fetus foetus | hemoglobin haemoglobin | leukemia leukaemia | orthopedic orthopaedic
  center centre | centers centres | centered centred | theater theatre | theaters theatres | meter metre | meters metres | kilometer kilometre
  kilometers kilometres | liter litre | liters litres | fiber fibre | specter spectre | somber sombre | meager meagre | luster lustre | caliber calibre
  cozy cosy | analyze analyse | analyzed analysed | analyzing analysing | paralyze paralyse | paralyzed paralysed | until till til
  color colour | colors colours | colored coloured | favor favour | favors favours | favored favoured | favorite favourite | favorites favourites
  honor honour | honors honours | honored honoured | honorable honourable | humor humour | labor labour | neighbor neighbour | neighbors neighbours
  neighborhood neighbourhood | neighboring neighbouring | behavior behaviour | rumor rumour | rumors rumours | harbor harbour | vapor vapour | flavor flavour
  endeavor endeavour | endeavors endeavours | armor armour | armored armoured | valor valour | vigor vigour | savior saviour | parlor parlour | candor candour
  organize organise | organized organised | organizing organising | organization organisation | organizations organisations | organizer organiser | organizers organisers
  realize realise | realized realised | realizing realising | recognize recognise | recognized recognised | recognizing recognising | apologize apologise
  apologized apologised | apologizing apologising | criticize criticise | criticized criticised | criticizing criticising | emphasize emphasise | emphasized emphasised
  minimize minimise | minimized minimised | maximize maximise | modernize modernise | modernized modernised | modernization modernisation | authorize authorise
  authorized authorised | authorization authorisation | characterize characterise | characterized characterised | civilization civilisation | civilized civilised
  globalization globalisation | privatize privatise | privatization privatisation | legalize legalise | legalized legalised | mobilize mobilise | mobilized mobilised
  nationalize nationalise | neutralize neutralise | normalize normalise | penalize penalise | penalized penalised | prioritize prioritise | specialize specialise
  specialized specialised | stabilize stabilise | stabilized stabilised | stabilization stabilisation | symbolize symbolise | sympathize sympathise | terrorize terrorise
  utilize utilise | utilized utilised | victimize victimise | finalize finalise | finalized finalised | jeopardize jeopardise | memorize memorise | mesmerized mesmerised
  traveled travelled | traveling travelling | traveler traveller | travelers travellers | canceled cancelled | canceling cancelling | labeled labelled | labeling labelling
  modeled modelled | modeling modelling | signaled signalled | signaling signalling | fueled fuelled | fueling fuelling | counselor counsellor | counselors counsellors
  leveled levelled | leveling levelling | totaled totalled | equaled equalled | rivaled rivalled | channeled channelled | quarreled quarrelled | marvelous marvellous
`;

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  ROWS.split(/[|\n]/u)
    .map(row => row.trim().split(/\s+/u))
    .flatMap(([first = '', ...others]) => others.map(other => [other, first] as const)),
);

/** Printed as one word by some and as two by others: the first word, the second, the one. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ['per cent', 'percent'],
  ['web site', 'website'],
  ['web sites', 'websites'],
  ['e mail', 'email'],
  ['e mails', 'emails'],
  ['health care', 'healthcare'],
  ['child care', 'childcare'],
  ['all right', 'alright'],
  ['under way', 'underway'],
  ['any more', 'anymore'],
  ['on line', 'online'],
  ['cease fire', 'ceasefire'],
  ['co operate', 'cooperate'],
  ['co operation', 'cooperation'],
  ['co ordinate', 'coordinate'],
  ['co ordination', 'coordination'],
  ['for ever', 'forever'],
  ['mean time', 'meantime'],
]);

/** The spelling that is compared; the word itself where no row has it. */
export const houseSpelling = (word: string): string => SPELLINGS.get(word) ?? word;

/** The one word for two, where some houses print one. */
export const joinedSpelling = (first: string, second: string): string | undefined => JOINED.get(`${first} ${second}`);

const ONES = new Set(JOINED.values());

/** Whether some houses print the word as two. */
export const isJoined = (word: string): boolean => ONES.has(word);
