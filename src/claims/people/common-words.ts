/**
 * Ordinary English words: what tells "Police arrested" from "Polanski arrested" at the start of a sentence, and a verb from a noun.
 *
 * Drawn from the sense counts of WordNet 3.1 (lemmas counted at least 3 times as verbs, 9 times in all) and from words that stand
 * in lower case in news copy. Base forms; `isCommonWord` and `verb-forms.ts` take off endings.
 */

/** Verbs of the news that WordNet's texts of the 1960s seldom have, and British spellings. */
const NEWS_VERBS = `
  abolish abort abstain accuse acquit adjourn admonish aggravate airlift allege ally amass ambush amend analyse annex apologise apologize appeal archive arraign arrest assassinate atone auction authorise authorize axe backfire backtrack bail
  balloon ban bankroll behead besiege betray blacklist blackmail blast boost boycott breach bribe brief broker bully bust campaign capitalise capitalize captain centralise censor centre chair champion charge cheat clash clinch coach code collude commission concede
  condemn confiscate convene convict corrupt crackdown criminalise criticise criticize cripple curb debate debut decry deface defame defect defuse degrade delay delete demolish demote denounce deploy deplore deport deride destabilise detain deter
  detonate devalue disable disband disclose disgrace disguise disqualify disrupt dissolve distance diversify divert donate download downgrade downplay draft drown earmark elect email embarrass embezzle embroil emerge emigrate empower endanger endorse enforce enlist entice entrench equalise erupt
  escalate evacuate evade evaporate evict execute exempt exonerate expel exploit expose extort extradite fabricate falter fast fault file film finalise finalize fine finance fire flare flaw flirt flout foil forge free fuel fund galvanise galvanize gag
  hack halt halve harass haul heap hail highlight hijack hike hoard honour hospitalise hospitalize host hurl impeach impose imprison incite indict infect infiltrate inflict infringe injure insult interrogate intervene intimidate invade invoke jail jeopardise jeopardize journey jump kidnap
  lambast lambaste launch launder leak legalise legalize levy liberate license lift liken lobby loot lower lure malfunction maim manipulate march mastermind mediate merge misquote mishandle mislead mismanage mistreat mobilise mobilize mock monitor mourn mull murder nationalise nationalize nominate nullify nurture
  occupy offend opt orchestrate organise organize oust outlaw outnumber outpace outrage outsource outstrip outwit overhaul overrule oversee overstay overturn package pardon patrol pave peg perish persecute petition phase pioneer plagiarise plead pledge plough plummet plunder plunge poach
  poison poll post postpone presage pressure privatise probe promote prosecute protest publicise publicize punish quash question quiz rally ransack rape rebuff rebuke rebut recall recapture reclaim recognise recognize recoil reconsider recruit rectify recuse redeploy redesign redirect redistribute reelect re-elect reform refute regroup
  reimburse reinstate reissue reiterate release relegate relocate renege renew renounce reopen repatriate repeal replicate repress reprimand rescind rescue reshuffle resign restructure resume retaliate retract retrieve reunite revamp revere reverse revile revive revoke rig rile ridicule rocket rout sabotage
  sack sanction scale scan scandalise scoff scold scrap scrutinise scrutinize sentence settle shelve shoot shortlist shrug shun sideline skyrocket slam slash smear smuggle snub soar source spark spam spark spearhead speculate sponsor spur stab stage stall stampede starve stash stockpile storm strand streamline subpoena subsidise subsidize substantiate
  sue suspend swap syndicate taint target taunt tax tackle terrorise terrorize test testify threaten thwart topple torch torture tout tow transcribe transcend transit traumatise trial trigger trounce tune tweet unearth uncover undermine unleash unravel unseat unveil up uphold upgrade uplift urge vandalise
  vacate veto vilify vindicate violate vow waive wane warn weaken wed wield woo worsen wound wreak wreck yield zone`;

/** Base forms of verbs, regular and irregular. */
export const VERBS: ReadonlySet<string> = new Set(
  `${NEWS_VERBS}
  abandon abet abide abolish absorb abstract abuse accelerate accept acclaim accommodate accompany accomplish accord accost
  accumulate accuse ache achieve acknowledge acquiesce acquire act activate adapt add address adhere adjoin adjourn adjust
  administer admire admit adopt adorn advance advertise advise advocate affect affirm affix afford aggravate agitate agree aid
  aim alarm alert alienate align allege alleviate allocate allot allow alter alternate amaze ambush amend amount amplify amuse
  analyze anchor announce annoy answer anticipate apologize appeal appear appease applaud apply appoint apportion appreciate
  apprehend approach appropriate approve approximate arch argue arise arm arouse arrange arrest arrive articulate ascend
  ascertain ascribe ask assail assault assemble assent assert assess assign assimilate assist associate assume assure astound
  attach attack attain attempt attend attest attract attribute augment authorize avail average avert avoid await awake awaken
  award babble back bake balance balk ban bang banish bank baptize bar base bask bat bathe batter battle bawl be beam bear
  beat beckon become befall beg begin behave behold belie believe bellow belong bench bend benefit beset besmirch bestow bet
  bethink betray better bevel bewilder bid bill bind birdie bite blame blast blaze bleed blend bless blind blink block bloom
  blossom blow blur blush board boast bob boil bolster bolt bomb book boom boost border bore borrow bother bounce bound bow
  brace brandish break breathe bridge bring bristle broaden broil brood brush bubble buck buckle bud budge buffer buffet build
  bulge bump bunch burgeon burn burrow burst bury butt buy buzz bypass cackle calculate calibrate call calm camp campaign can
  cancel cap capitalize capture care career caress carry carve cast catalogue catapult catch cater cause caution cavort cease
  celebrate center centrifuge certify challenge chance change chant characterize charge chart chase chatter cheat check
  cherish chew chide chill choke choose choreograph chortle chuckle circle circulate cite claim clamber clamor clamp clang
  clap clarify clasp classify clatter clean clear click climb clinch cling clog close clothe cloud cluck cluster clutch coach
  coalesce coat coax cock coin coincide collaborate collapse collect color comb combat combine come comfort command
  commemorate commence commend comment commit communicate commute compare compel compensate compete compile complain
  complement complete complicate compliment comply compose compound comprehend compress comprise compromise compute conceal
  concede conceive concentrate concern conclude concur condemn condense condition conduct confess confide confine confirm
  conflict confront confuse congratulate connect conquer consent consider consign consist consolidate conspire constitute
  construct construe consult consume consummate contact contain contaminate contemplate contend content contest continue
  contract contradict contrast contribute control converse convert convey convict convince cook cool cooperate coordinate cope
  copy correct correlate correspond corroborate cost cough counsel count counter counteract couple court cover crack crackle
  cradle crash crave crawl creak create credit creep cringe criticize croon cross crouch crow crowd crown crucify cruise crush
  cry crystallize cuddle culminate cultivate cure curl curse curtail curve cut dab damage damn dampen dance dangle dare darken
  dart dash date dazzle deal debate debut decay deceive decide declare decline decompose decorate decrease decry dedicate
  deduce deduct deem defeat defend defer define defy delay delegate delight deliver demand demonstrate demythologize denote
  denounce dent deny depart depend depict deposit depress deprive derive descend describe desert deserve design designate
  desire despair despise destine destroy detach detect deteriorate determine detonate devastate develop deviate devise devote
  diagnose dial dialyze dictate die differ differentiate diffuse dig dilate dilute diminish dine dip direct disagree disappear
  disappoint disapprove discard discern discharge discipline disclose discontinue discount discourage discover discriminate
  discuss disdain dislike dismiss dismount disobey dispatch dispel dispense disperse display dispose dispute disregard disrupt
  disseminate dissipate dissolve dissuade distill distinguish distort distract distribute distrust disturb dive divert divide
  divorce do document dodge dominate don donate doom dot double doubt down downgrade doze draft drag drain dramatize drape
  draw dread dream dress drift drill drink drip drive drop drown dry dub duck dump duplicate dust dwarf dwell dwindle earn
  ease eat echo economize edge educate effect ejaculate eject elaborate elapse elect elevate elicit eliminate elude embody
  embrace emerge emit emphasize employ empty enable enact enclose encompass encounter encourage end endanger endear endeavor
  endorse endow endure enforce engage engender engulf enhance enjoin enjoy enlarge enlist enrich enrol enroll ensue ensure
  entail enter entertain entitle entrust envelop envision envy epitomize equal equate equip erase erect err erupt escape
  escort espouse establish estimate evade evaluate evidence evoke evolve exaggerate exalt examine exceed exchange excite
  exclaim exclude excuse execute exemplify exercise exert exhaust exhibit exist expand expect expel expend experience
  experiment expire explain explode exploit explore export expose expound express extend exterminate extract extrapolate eye
  face facilitate fade fail fall falsify falter fan fancy farm fascinate fashion fasten fathom favor fear feature feed feel
  fell fetch fete fight figure file fill filter finance find finish fire fish fit fix flank flap flash flatten flatter flaunt
  flee flick flicker flinch fling flip float flood flop flounder flourish flow flush fly focus fold follow fool forbid force
  forecast forego foresee forestall forge forget forgive form formulate forsake fortify forward foster found fractionate frame
  free freeze fret frighten front frown frustrate fulfil fulfill fumble function furnish further fuse fuss gain gallop garden
  gasp gather gaze gear generalize generate gesticulate gesture get giggle give glance glare glaze gleam glide glimpse glint
  glisten glitter glorify glow glower glue gnaw go gobble gouge govern grab graduate grant grapple grasp graze greet grin
  grind grip groan grope ground group grow growl grumble grunt guarantee guard guess guide gulp gush hail halt hammer hamper
  hand handle hang happen harangue harbor harden harm harness harvest hasten hatch hate haul haunt have head heal hear heat
  heave heed heighten help hesitate hide hinder hint hire hit hitch hobble hold holler honeymoon honor hook hoot hop hope
  house hover howl huddle hug hum hunt hurl hurry hurt hurtle hush hustle hypothesize identify idle ignite ignore illuminate
  illumine illustrate imagine imbed imitate impair impart impede implement implore imply import impose impress imprison
  improve improvise impute inaugurate incite incline include incorporate increase incur indicate induce induct indulge infect
  infer infiltrate inflict influence inform infuriate ingest inhabit inherit initiate inject injure inquire insert insist
  inspect inspire instal install institute instruct insulate insult insure integrate intend intensify intercept interest
  interfere interlace interpose interpret interrupt intersect intervene interview intimate intimidate intone introduce intrude
  inure invade invent invest investigate invite invoke involve irritate isolate issue itch itemize jab jam jeer jeopardize
  jerk join joke judge jump justify keep keynote kick kid kidnap kill kiss kneel knit knock know label labor lack lag lam land
  lap lapse lash last laugh launch lay layer lead lean leap learn leave lecture leer lend lessen let level levy liberate lick
  lie lift light like limit limp line linger link list listen live load loan loathe locate lock lodge log long look loom
  loosen lose love lower lug lull lunge lurch lure lurk magnify mail maintain make manage maneuver manifest manipulate
  manufacture map mar march mark market marry marshal marvel masquerade mass master match mate materialize matter mature
  maximize mean measure meditate meet melt memorize mend mention merge merit migrate milk mind mine mingle minimize minister
  mirror mislead miss mistake misunderstand mitigate mix moan mobilize mock modernize modify moisten mold monitor monopolize
  mortar motivate mount mourn mouth move multiply mumble murder murmur muse muster mutter nag nail name narrow near
  necessitate need neglect negotiate nest nestle neutralize nod nominate notch note notice notify nourish nudge number nurse
  obey object oblige obliterate obscure observe obstruct obtain occasion occupy occur offer officiate offset omit open operate
  oppose ordain order organize orient originate oust outdistance outline outweigh overcome overhear overlap overlook overpower
  overreach override overrun overtake overthrow overturn owe own pace pacify pack paint pair pant parade parallel pardon park
  part participate pass paste pat patch patrol patronize pattern pause pay peck peel peer pen penalize penetrate perceive
  perch perfect perform perish permit perpetuate persist personify persuade pertain pervade phone photograph phrase pick
  picture pierce pile pin pinch pinpoint pioneer pitch pity place plague plan plant play plead please pledge plod plot plow
  pluck plug plunge point poise poison poke polarize police polish ponder pool pop populate portray pose position possess post
  postpone postulate pound pour power practice praise pray preach precede precipitate predict prefer prepare prescribe present
  preserve preside press presume presuppose pretend prevail prevent price prick print probe proceed process proclaim procure
  prod produce profess profit program progress prohibit project prolong promise promote prompt pronounce propel propose
  prosecute protect protest protrude prove provide provoke prowl pry publicize publish pucker puff pull pump punch punish
  purchase purify purl purport pursue push put putt puzzle qualify quarrel quell query question quicken quit quiver quote race
  rack radiate rage raid rain raise rally ram range rank ransack rap rape rate ratify rationalize rattle reach react
  reactivate read reaffirm realize reap reappear rear rearrange reason reassemble reassure rebel rebuff rebuild rebuke rebut
  recall recapture recede receive recite reckon recognize recollect recommend reconcile reconsider reconstruct record recount
  recover recreate recruit recur redeem reduce reek reel reelect reenact reexamine refer refine reflect refuel refuse refute
  regain regard register regret regulate rehearse reign reinforce reiterate reject rejoice rejoin relate relax release
  relegate relent relieve relinquish remain remand remark remedy remember remind reminisce remodel remove render renew rent
  reopen reorganize repair repay repeal repeat repel replace replenish reply report represent reproduce repudiate request
  require reread rescind rescue resemble resent reserve reside resign resist resolve resort respect respond rest restore
  restrict result resume resuspend retain retire retort retrace retract retreat retrieve return reunite revamp reveal revel
  revere reverse revert review revise revive rewrite rid riddle ride ridicule rig ring rip ripple rise risk rival roam roar
  roast rob rock roll romanticize rot rotate round row rub ruin rule rumble run rush rustle sacrifice saddle sag sail salute
  salvage sample sanction satisfy save savor say scamper scan scare scatter schedule scoff scold scoot score scorn scowl
  scramble scrape scratch scream screech screen scribe scrub scrutinize scuttle seal search seat secede secure see seek seem
  seep segregate seize select sell send sense sentence separate serve service set settle sever sew shade shadow shake shape
  share sharpen shatter shave shear shed shield shift shine ship shiver shock shoot shop shorten shoulder shout shove show
  shower shriek shrink shrug shudder shuffle shun shut sicken sidestep sidle sigh sight sign signal signify silence simmer
  simplify simulate sin sing single sink sip sire sit situate skedaddle sketch skid skip skirt slacken slam slap slash
  slaughter sleep slice slide slip slop slow slug slump smack smash smell smile smoke smolder smooth smother smuggle snake
  snap snarl snatch sneak sneer sniff snore snort snow snub snuggle soak soar soften solder solicit solve sorb sound sour sow
  space span spare spark speak spear specialize specify speculate speed spell spend spill spin spit splash splinter split
  spoil sponsor spot sprawl spray spread spring sprinkle sprout spur spy square squat squawk squeak squeeze squint squirm
  staff stage stagger stain stake stalk stall stammer stamp stand star stare start startle starve state station stay steady
  steal steam steer stem step stick stiffen stifle stimulate sting stipulate stir stoop stop store storm straddle straggle
  straighten strain strangle stray stream strengthen stress stretch strew strike string strip strive stroke struggle stud
  study stuff stumble stun subdue subject submerge submit subscribe subside subsidize substitute subtract succeed succumb suck
  sue suffer suffice suffocate suffuse suggest suit summarize summon superimpose supersede supervise supplant supplement
  supply support suppose suppress surge surmise surmount surpass surprise surrender surround survey survive suspect suspend
  sustain swallow swarm sway swear sweat sweep swell swerve swim swing swirl switch swoop symbolize sympathize synthesize
  systematize tabulate tack tackle tag tailor take talk tap taste taunt tax teach tear tease telephone televise tell tempt
  tend term terminate test testify thank thaw thicken think thrash thread threaten thrill thrive throb throttle throw thrust
  thump thunder thwart tick tie tighten tilt time tingle tip tire title toast tolerate top topple torture toss total totter
  touch tour trace track trade trail train tramp trample transcend transfer transform translate transmit transmute transplant
  transport transpose trap travel traverse tread treat tremble trigger trim triple trot trouble trudge trundle trust try tuck
  tug tumble turn twine twirl twist twitch type underestimate underlie underline undermine underscore understand undertake
  underwrite undo unfold unify unite unleash unload unlock unscrew untie update upgrade uphold upset urge use utilize utter
  vacate validate value vanish vary veer veil vent venture verify vest victimize vie view violate visit visualize voice
  volunteer vote vow wade wag wage wail wait wake walk wallop wallow wander wane want warm warn warp warrant wash waste watch
  water wave waver wax weaken wear weave wed weep weigh welcome well wet wheel whip whirl whisper whistle whoop widen wield
  wiggle will win wince wind wing wink wipe wire wish withdraw withhold withstand witness wobble wonder woo work worry worship
  wound wrangle wrap wreck wrench wrestle wrinkle write writhe yank yawn yearn yell yelp yield
`
    .trim()
    .split(/\s+/u),
);

const OTHERS: ReadonlySet<string> = new Set(
  `
  ability able abortion about above abroad abruptly absence absent absolute abstraction academic acceptance access accident
  account accuracy accurate accusations ace achievement acquisition acre across action active activists activity actor actual
  addition adequate adjustment administration administrative admiration admission adult advantage adventure advice aerated
  aerator aerosol aesthetic affair affection afraid after afternoon afterward again against age agency agent ago agony
  agreement agriculture ahead air aircraft airports albumin alive all allegations allied allotment almost alone along aloud
  already also alternative although altogether always am amateur amazement ambassador ambiguous ambition ambitious amid
  ammunition among ample an anaconda analysis analyst analytic anatomical ancient and anger angle angry animal anionic anode
  another antagonist antenna antiabortion antibody anticipation antigen anxiety any anyhow anymore anyone anything anyway
  anywhere apart apartment apparatus apparent appearance applause applicant application appreciation apprentice approval
  aqueous arc architect are area argument army around arrangement arrow article artillery artist artistic as aside asleep
  aspect assignment assistance assistant association assumption assurance at atmosphere atom attachment attention attitude
  attorneys attraction audience authentic author authority automatic automatically automobile autonomic available avocado
  aware awareness away awful awkward baby background bacterial bad bag ball band barely barn barrel barrier baseball basement
  basic basically basis bastard battery bay beach beard beautiful beauty became because bed bedroom bee beef been beer before
  beginning behavior behind being belief bell belly below belt besides best between beyond bible big bigger biggest billion
  binomial biological bird birth birthday bit bitter black blacklisted blacklists blanket bloat blood blue bn boat body bold
  bond bone bookmakers boot born boss both bottle bottom box boy brain branch brand brass brave breakfast breath brief brigade
  bright brightness brilliant broad broadband broken bronchiole brother brow budget bullet bumblebee bundle bunk burden bush
  business businessman busy but button by c cable cafeteria calculation came camera cancer candidacy candidate cannon canteen
  canvas capable capacity capital capitalism captain car careful carrier case cash casual cat category catholic cattle ceiling
  cell cellar cent central century ceremony certain chain chair chairman chamber champion chaos chapter character
  characteristic charm cheap cheek cheer chemical chest chicken chief child childhood children chimney chin china chlorine
  choice christ chronic church cigarette circumstance citizen city civil civilian civilization clarity class classification
  clergyman clerk client clinical clock cloth club clue clump cm coast cocoa code coffee cold collage colleagues collection
  collector college colonel colony colorful column com combination comedy comfortable commerce commercial commission committee
  common communication communism communist community companion company comparable comparison competent competition competitive
  complex complexity component composite composition compulsive compulsivity comrade concentration concept conception
  conclusion concrete conference confidence confusion congratulations congregation congress congressional conjugate connection
  conscience conscious consciousness consequence conservative considerable considerably consideration constant constituent
  construction contemporary contempt context continually continuity continuous contrary contribution convenient convention
  conventional conversation conversion conviction cooperative cop copyright core corner corporal corporate corporation corpse
  correlation corridor costume could counterpart country county courage course cow cowboy crazy creation creative creature
  creditors crest crew crime criminal crimson crisis critical criticism critics crop crucial cultural culture cup curiosity
  curious current customer cutting cyber cycle daily danger dangerous dark darkness data daughter day de dead deadline deaf
  dear death debt dec decade decision decisive deck decomposition deduction deep defense defensive deficit definite definition
  degree deliberately delicate delightful democracy democratic demonstration denial denied denomination density department
  departure dependent deportation depression depth deputy description desirable desk desperate despite destruction detail
  detection detective detergent determination development device devil diagonalizable dialysis diameter diarrhea dice
  dictionary did difference different difficult difficulty digital dignity dimension dimly din dinner direction director dirt
  dirty disaster disc discovery discrimination discussion disease dish disk distal distance distant distinct distinction
  distribution district disturbance division doctor doctrine does dog doing dollar domestic dominant done door doorway
  doubtful download downtown dozen drama dramatic drug drunk due dull dumb during duty each eager ear earlier earth earthquake
  easily east eastern easy economic economical economists economy editor education educational educator effective
  effectiveness efficiency efficient effluent effort egg eight eighth either elbow election electoral electric electrical
  electricity electron electronics element eleven elsewhere email emergency emotion emotional emphasis employee employment
  endless enemy energy engagement engine enjoyment enormous enough enterprise entertainment enthusiasm enthusiastic entire
  entity entrance entry envelope environment environmental epidemic equipment equivalent era error especially essay essential
  establishment estate etcetera eternal evaluation eve even event eventually ever every everyone everything everywhere evident
  evil exact examination example excellent exception excess excitement executive exhibition existence expansion expectation
  expedition expenditure expense expensive experimental expert explanation exploration exposure expression extension extensive
  extent external extraordinary extreme fabric facility fact factor factory failure faint fair fake fallout false familiar
  family famous fantastic far fast fat fatal fate father fault federal fee feedback fellow female fence few fiber fiction
  fictional field fierce fifteen fifth fifty fig film final financial fine finger finite firm first fist five flag flame flat
  flatness flesh flexibility flight floor fluid fluorescence flux foe fog folk folklore food foot football footstep for
  foreign foreigners forest forever formal formation formula formulation fortune forty foundation four fourteen fourth
  fraction frantic fraud freedom frequency frequent fresh friend fringe from fruit full fully fun fund fundamental fundraising
  funny fur furious furniture furthermore fury future gadget game gang garage gas gate gaunt gay general generation gentle
  gentleman gently genuine geometric getting giant gift gigantic girl given glad glass global gloom glory gm goal god going
  gold golden golf gone good got government governor grade gradient gradually gram graph graphic grass grateful grave gray
  great green grim gross growth guest guidance guilt guilty gun gymnastics habit had hair half halfback halfway hall handsome
  happy hard harmony has haste hat hatred hay haze he headquarters health healthcare healthy heap heart heavily heavy heel
  height held helium helpful hen hence her herd here hero heroic het high highway hill him his historian historical history
  hole holiday home honest honey horizon horn horror horse hospital host hot hotel hour how however hr huge human humor
  humorous hundred hunger husband hut hypothalamic hypothalamus ice idea ideal identical identification identity if ill
  illegal illusion illustration image imagination imitation immediate immigration immortality impact implication importance
  important impossible impression impressive improvement impulse impurity in inadequate inch incident income incomplete
  incredible indeed independence independent indication indicator indifferent indirect individual individualism industrial
  industry inevitable infantry infection infectious information initial initiative injury inner inning innocent inquiry insane
  inside insight insoluble instance instant instead institution instruction instrument insurance integration intelligent
  intense intensity intent intention interaction interior intermediate internal international interpretation intersection
  interval into intonation invariably invention inventory investigation investigator investment investors iodine iron is
  island it item its jacket jaw job joint journalists journey judgment junior jury just justice key kidney kind king kitchen
  knee knife knowledge known l laboratory lady lagoon lamp landscape language large largest late latest latter laughter law
  lawmakers lawn lawyer lb leadership leaf league least leather led left leg legal legend legislation length less lesson
  letter liberal liberty license lieutenant life lightning likewise linguist lip liquid liquor literal literary literature
  lithium little local location logical loose lord loss lost lot loud low loyalty luck lucky lunch lung lyric m ma machine
  machinery mad made magazine magnificent magnitude maid main mainstream major majority male malware man management
  manifestation manifold manner many marble marriage married massive material maturity maximum maybe mayor me meal meanwhile
  measurement mechanical mechanism media medical medicine medieval medium melody member membership memory men menace mental
  mere mess message metal method metropolitan mg micelle micrometeorite middle might mighty mile military milligram million
  mimesis mineral minimal minimum minor minute missile mission mist mixture ml mm mob mode model moderate modern molecule
  moment momentum money monstrous month mood moon moral morality more moreover morning morphophonemics most mother motion
  motive mountain mouse movement movie much mud municipal muscle muscular music musical musician musket musketry must my
  mysterious mystery myth mythological naked narrative nation national nationalism native natural nature navy nazi nearby neat
  necessarily necessary necessity neck negative negro neighbor neighborhood neither nerve nervous net network neutral never
  nevertheless new newspaper next nice night nilpotent nine nineteenth ninth no nobody noise nomination nominee none
  nonspecific normal north northern nose not nothing notion novel now nowhere nuclear nucleus numerous oath objection
  objective obligation observation obstacle obvious occasional occupation occurrence odd odor of off office official offline
  often oil old ominous on once one online only onset opera operation operational operator opinion opium opponents opportunity
  opposite opposition or orange orbit orchestra ordinarily ordinary org organ organic organism organization organizers origin
  original other otherwise our out outcome outfit outlook output outright outside over overall overhead oxidation oxygen pa
  pacific package page pain painful pale panic pansy papa paper paramagnetic parasympathetic parent parliamentary parlor
  participation particle particular partner party passage passion past pastor path patience patient payment peace peak
  peculiar pension people percent percentage perception performance perhaps period permanent persistent person personal
  personality personnel petitioner phase phenomenon philosopher philosophical philosophy phonologic phosphate photo physical
  physics physiological piano piece pink pipe pistol placement plain plane planet plank planning plate pleasant pleasure
  plenty pocket poem poet poetry pole policeman policy political politician politics pollen polls polynomial pond poor popular
  population porch porous portion positive positivist posse possession possibility possible possibly posture pot potential
  pottery poverty powder powerful practical precious precise precision preliminary premier preparation presence presentation
  president presidential pressure prestige presumably presumptive pretty prevention previous pride priest primarily primary
  prime primitive principal principle prior prison private privilege prize probability probable probably problem procedure
  product production productive productivity profession professional professor profile profound projection prominent proof
  proper property proportion proposal proposition proprietor proprietorship prosecutors prospect protection protective protein
  protestant proud providence provision pseudo psychologist public publication punishment pupil pure purple purpose purse
  pursuant quack qualification quality quantity quarter queen queer quick quiet quite rabbit radar radiation radical radio rag
  ragged rail railroad rapid rare rather ratio raw reaction reactivity readily ready real realistic reality reasonable
  reasonably rebellion recent reception recognition recommendation recovery recreation red redcoat reduction reference
  referendum reflection reform refugee refund regardless regiment region regional regular regulation rehabilitation relation
  relationship relative relevant reliable relief religion religious remarkable remarkably remote removal repacked repeatedly
  repetition replacement representation representative reproach reproductive republican reputation requirement research
  residence resident residential resistance resolution resonance resource respectable respectively respiratory response
  responsibility responsible retention retirement revenge revolution reward rhythm rice rich rifle right rigid ritual river
  road roadway role roleplaying romantic roof room root rough route routine rugged rumor running rural sad safe safety said
  sake salary sale salesman saline salt salvation same sand satisfaction satisfactory satisfied savage savings scale scar
  scarcely scene scheme scholarship school scientific scope screensaver sculpture sea season second secondary secrecy secret
  secretary section sector security seed seemingly seen seldom selection self senate senators senior sensation sensitive
  sensitivity sent sentiment separation sequence sergeant series serious serum servant session setting settlement seven
  seventeen several severe sewage sex sexual shame sharp she sheep sheet shell shelter shirt shoe shore short shot should
  shrill shutter sick side sidewalk significance significant silent silver similar similarity simple simply simultaneously
  since sir sister site situation six sixth size skeletal skill skin sky slave slavery slender slightly slope small smart so
  soap sober social socialism society soft software soil soldier solely solicitor solid solution some somebody someday somehow
  someone something sometimes somewhat somewhere son song soon sophisticated sore sort soul source south southern sovereign
  soviet spam spammers spamming special specialist species specific specifically spectacle spectator spectrum speculation
  speech sphere spiral spirit spiritual spokesman sport spyware squad stable stairs standard statement status steel steeple
  stern still stimulus stock stockholder stomach storage story straight strange strategy straw street strength strictly stride
  strong structural structure student studio stupid sturdy style subjective subsection substance substantial subtle suburb
  suburban success successful such sudden sufficient suggestion suitcase sullen sum summary summer sun superior superstition
  supper supporters supreme sure surface surgeon surplus survival suspicion sweet swift sword syllable symbol sympathetic
  sympathy symptom system table tail taken tale talent tall tangent tank tape target task tattered taxpayer team tech
  technical technique technological technology teenager telecoms television temperature ten tendency tension tent terrible
  terror testimony text texture th than that the theater theatre their them theme then theologian theological theology theorem
  theory therapeutic therapist there thereby therefore thereof thermal thermometer these they thick thicket thief thigh thin
  thing third thirty this thoroughly those though thought thoughtfully thousand threat three threshold throat through
  throughout thus thyroglobulin thyroid thyroxine tight tiny tissue to today toe together told tomorrow ton tone tongue
  tonight too took tool tooth tough town tradition traditional traffic tragedy tragic transducer transition transportation
  tray treasury treatment tree tremendous trend trial tries trillion trip triumph troop truck true truly truth tsunami tube
  tumor tune tv twelve twentieth twenty twice two typical ultimate unable unadjusted uncertain uncertainty under underway
  undoubtedly uneasy unemployment unfortunate uniform union unique unit unity universal universe university unknown unless
  unlikely unpopular unspeakable unstructured until unusual up upon upper upstairs upward urgent usage used useful users using
  usual utopia utopian vacation vacuum vague valley valuable variable variation varied variety various vase vast vector
  vehicle vein velocity verb version vertex vertical very vessel veteran victim victory video viewpoint vigorous village
  violation violence violent virtue virus viscosity visible vision visual vitality vivid vocabulary vocational volley voltage
  volume voters voyage wagon wall war warfare was watercolor wavelength way we weak weakness wealth weapon weary weather
  websites week weekend weight went were west western what whatever when where whether which while whisky white who whoever
  whole wholly why wide widespread wife wild window wine winning winter wisdom wise wit with within without woman women won
  wow yeah hey ah alas hello hi ha please sorry congratulations hooray oops
  wonderful wood wooden word world worldwide worm worse worst worthy would wrist written wrong wrote yard year yellow yes
  yesterday yet you young your youth youthful zero
`
    .trim()
    .split(/\s+/u),
);

const ENDINGS: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  [/ies$/u, ['y']],
  [/s$/u, ['']],
  [/es$/u, ['']],
  [/ied$/u, ['y']],
  [/ed$/u, ['', 'e']],
  [/ing$/u, ['', 'e']],
  [/ly$/u, ['']],
  [/er$/u, ['', 'e']],
];

/** Whether a lower-case word is an ordinary English word, in any common inflection. */
export function isCommonWord(word: string): boolean {
  if (VERBS.has(word) || OTHERS.has(word)) return true;
  return ENDINGS.some(([ending, instead]) => {
    if (!ending.test(word)) return false;
    const stump = word.replace(ending, '');
    return stump.length > 2 && instead.some(letters => VERBS.has(stump + letters) || OTHERS.has(stump + letters));
  });
}
