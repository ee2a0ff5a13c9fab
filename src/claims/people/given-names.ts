/**
 * Given names with the gender that they hint at, and their short forms. Compact on purpose: a name that is missing here is still read
 * where its surroundings (title, age, role) show a person.
 */

const list = (names: string): string[] => names.trim().split(/\s+/u);

const MALE = list(`
  aaron abdel abdul abdullah abdurrahman abraham adam adel adi adrian ahmad ahmed alan alain albert alberto alejandro alek aleksandr aleksander alex
  alexander alexandre alexei alexey alexis alfred ali alistair alvaro amir anatoly anders andre andreas andrei andres andrew andy angelo anthony anton
  antonio antonis ariel arnold arthur arturo asif atal augusto austin avi baker barack barry bart bashar ben benedict benjamin bernard bernd bernie bert
  bhumibol bill billy binyamin bob bobby boris brad bradley branko brendan brent brett brian bruce bruno bryan bryn byron calvin cameron carl carlo
  carlos carlton cesar chad charles charlie chris christian christoph christophe christopher chuck claude claudio clement cliff clint clive colin
  conor craig curtis cyril dale damian damien dan daniel daniele danny dario darren dave david davis dean denis dennis derek desmond devin dick didier
  diego dieter dimitri dino dirk dmitri dmitry dominic dominique don donald doug douglas duncan dustin dwight dylan eamon earl ed eddie edan eddy edgar
  eduardo edward edwin ehud ellis elliot elliott emanuel emile emmanuel emmerson enda enrique eric erik ernest ernesto esteban ethan eugene evan evgeny
  fabio faisal felipe felix ferdinand fernando fidel floyd francesco francis francisco francois frank franklin franz fred frederic frederick gabriel
  gareth gary gavin gene geoff geoffrey george georges gerald gerard gerd gerhard gerry giles giorgio giovanni giulio giuseppe glen glenn gordon graeme
  graham grant greg gregor gregory guido guillermo gus gustavo guy hamid hamish hamza hank hans hari harold harry harvey hassan hector heinz helmut
  henri henrik henry herbert herman hosni howard hubert hugh hugo hussein iain ian ibrahim igor imran isaac ismail ivan ivo jack jackie jacob jacques
  jake jamal james jamie jan jared jason javier jay jean jed jeff jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy jo joachim joao joaquin
  joe joel john johnny jon jonah jonas jonathan jonny jordan jordi jorge jose josef joseph josh joshua juan jude julian julio junichiro jurgen justin
  kareem karim karl keith kelvin ken kenneth kenny kevin khaled khalid kiefer kim klaus kofi konstantin kurt kyle lance larry lars laurence laurent
  lawrence lee leo leon leonard leonardo leonid leroy leslie lewis liam lionel lloyd lorenzo lou louis luc luca lucas luciano luigi luis luiz luke malcolm
  malte manfred manuel marc marcel marcelo marco marcos marcus mario mark markus martin marty marvin mateo mathieu matt matteo matthew matthias maurice
  mauricio mauro max maximilian mehdi mehmet mel melvin michael michel miguel mikael mike mikhail miles milan milos mitch mitchell mohamed mohammad
  mohammed morgan morris morton moshe muhammad murray mustafa naftali nate nathan nathaniel neal ned neil nelson nicholas nick nicolas nigel nikita
  nikolai nikolas noah noel norbert norman oleg oliver olivier omar orlando oscar osama otto owen pablo paolo pascal pat patrice patrick paul paulo
  pavel pedro perry pete peter petr phil philip philippe phillip pierre piers piotr quentin rafael rafic rajiv ralf ralph ramon randall randy raphael
  raul ray raymond recep reginald rene rex ricardo richard rick ricky rob robbie robert roberto robin rocco rod roderick rodney rodrigo rodrik roger roland
  rolf roman romano ron ronald ronan ronnie rory ross roy ruben rudolph rudy rupert russell ryan saad saddam salman salvador sam samir samuel sanjay
  santiago scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sidney silvio simon spencer stan stanley stefan stefano
  stephane stephen steve steven stewart stuart sylvain tariq ted terence terrence terry thabo thaksin theo theodore thierry thomas tim timothy tobias todd
  tom tomas tommy tony travis trent trevor trey troy tyler umar uri vaclav vicente victor viktor vilasrao vince vincent vincenzo vitali vivek vladimir volker wade
  wallace walter warren wayne werner wesley wilfred will willem william willie wim wolfgang xavier yasser yasuo yitzhak yoav yuri yves zac zach
  zachary zinedine
`);

const FEMALE = list(`
  abigail adele adriana agnes aisha alana alexandra alice alicia alison allison allyson amanda amber amelia amelie amy ana anastasia andrea angela
  angelina angie anita ann anna annabel anne annette annie antonia ashley asma audrey barbara beatrice becky belinda benazir bernadette beth betty beverly
  bianca bonnie brenda bridget britney brooke candace carla carly carmen carol carole carolina caroline carolyn carrie catherine cathy cecilia celia
  charlene charlotte chelsea cherie cheryl chiara chloe christina christine cindy claire clara clare claudia colleen condoleezza connie constance
  cristina crystal cynthia daisy dana danielle daphne dawn deborah debbie debra deirdre delia denise diana diane dianne dolores donna dora doris dorothy
  edith eileen elaine eleanor elena eliza elizabeth ella ellen ellie emily emma erica erika erin esther eva evelyn faith fatima felicity fiona florence
  frances francesca gail georgia geraldine germaine gina giulia glenda gloria grace greta gwen hannah harriet hazel heather heidi helen helena hilary
  hillary holly ingrid irene iris isabel isabella isabelle ivanka jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica
  jill joan joanna joanne jodie josephine joy joyce juanita judith judy julia juliana julie juliet june karen karin karoline kate katherine kathleen kathryn
  kathy katie katrina kay kayla kelly kerry kim kimberly kirsten kirsty kristen kristin kylie lara laura lauren leah leila lena lesley leticia lily linda
  lindsay lindsey lisa liz lois lorraine louise lucia lucy lydia lynn lynne madeleine maggie margaret margarita maria marianne marie marilyn marina marion
  marjorie marta martha martina mary maureen megan melanie melania melinda melissa mercedes meredith michelle mildred miranda moira molly monica
  monique muriel nadia nancy naomi natalia natalie natasha nichola nicola nicole nina noor nora norma olga olivia ophelia paige pamela patricia patsy
  paula pauline penelope penny petra phyllis polly priscilla rachel rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruby ruth
  sabrina sally samantha sandra sara sarah sasha serena shannon sharon sheila shelley sheryl shirley silvia simone sinead sonia sophia sophie stacey
  stella stephanie sue susan susanna suzanne svetlana sybil sylvia tamara tanya tara tatiana teresa tess theresa therese tina tracey tracy ursula
  valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wangari wendy winifred yasmin yolanda yulia yvette yvonne zainab zoe
`);

/** Sets of names for one person. The first is the full form. */
const SHORT_FORMS = [
  'william bill will billy liam willie',
  'robert bob rob bobby robbie',
  'richard rick dick ricky rich',
  'james jim jimmy jamie',
  'john jack johnny jon',
  'michael mike mick mickey',
  'thomas tom tommy',
  'charles charlie chuck',
  'edward ed eddie ted ned',
  'theodore ted theo',
  'anthony tony',
  'andrew andy drew',
  'alexander alex sandy alec',
  'daniel dan danny',
  'david dave davey',
  'donald don donnie',
  'frederick fred freddie',
  'gerald gerry jerry',
  'gregory greg',
  'joseph joe joey',
  'joshua josh',
  'kenneth ken kenny',
  'lawrence larry',
  'matthew matt',
  'nicholas nick',
  'patrick pat paddy',
  'peter pete',
  'philip phil phillip',
  'ronald ron ronnie',
  'rudolph rudy',
  'samuel sam sammy',
  'stephen steve steven',
  'timothy tim',
  'vincent vince',
  'walter walt',
  'zachary zach zac',
  'benjamin ben benny',
  'bernard bernie',
  'christopher chris',
  'douglas doug',
  'eugene gene',
  'francis frank',
  'geoffrey geoff',
  'jeffrey jeff',
  'jonathan jon',
  'leonard leo len lenny',
  'nathaniel nate nathan',
  'oliver ollie',
  'raymond ray',
  'russell russ',
  'stanley stan',
  'terence terry',
  'albert al bert',
  'alfred al fred',
  'arthur art',
  'clifford cliff',
  'harold harry hal',
  'henry harry hank',
  'elizabeth liz beth betty eliza lizzie',
  'catherine kate cathy katie',
  'katherine kate kathy katie',
  'margaret maggie peggy meg',
  'patricia pat patty tricia',
  'susan sue susie',
  'deborah debbie deb',
  'barbara barb',
  'christine chris tina',
  'christina chris tina',
  'jennifer jenny jen',
  'jacqueline jackie',
  'judith judy',
  'kimberly kim',
  'pamela pam',
  'rebecca becky',
  'sandra sandy',
  'theresa terry tess',
  'victoria vicky',
  'samantha sam',
  'abigail abby',
  'amanda mandy',
  'cynthia cindy',
  'dorothy dot dolly',
  'eleanor ellie nell',
  'veronica ronnie',
  'benyamin binyamin benjamin',
  'mohammed muhammad mohamed mohammad',
  'sergei sergey',
  'dmitry dmitri',
  'alexei alexey',
  'yasser yasir',
  'saddam sadam',
].map(list);

const male: ReadonlySet<string> = new Set(MALE);
const female: ReadonlySet<string> = new Set(FEMALE);
const forms = shortForms();

/** Whether a folded (lower-case, accents off) word is a known given name; of a hyphenated one the first part counts. */
export const isGivenName = (folded: string): boolean => {
  const first = folded.split('-')[0] ?? '';
  return male.has(folded) || female.has(folded) || male.has(first) || female.has(first);
};

/** The gender that a folded given name hints at; undefined for names of both and unknown ones. */
export function genderOfName(folded: string): 'male' | 'female' | undefined {
  const first = folded.split('-')[0] ?? '';
  if (male.has(first) === female.has(first)) return undefined;
  return male.has(first) ? 'male' : 'female';
}

/** Whether two folded given names are forms of one: "bill" and "william". */
export const areForms = (a: string, b: string): boolean => a === b || (forms.get(a)?.has(b) ?? false);

function shortForms(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const row of SHORT_FORMS) for (const name of row) all.set(name, new Set([...(all.get(name) ?? []), ...row]));
  return all;
}
