/** Irregular verbs: base, past, participle (left off where it is the past). "be" is not here: it has forms of its own. */
const ROWS =
  'arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,bet bet,bid bid,' +
  'bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,broadcast broadcast,build built,' +
  'burn burnt,burst burst,buy bought,cast cast,catch caught,choose chose chosen,cling clung,come came come,cost cost,creep crept,cut cut,' +
  'deal dealt,dig dug,do did done,draw drew drawn,dream dreamt,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed,' +
  'feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,forbid forbade forbidden,forecast forecast,' +
  'foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got gotten,give gave given,go went gone,' +
  'grind ground,grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,kneel knelt,' +
  'know knew known,lay laid,lead led,lean leant,leap leapt,learn learnt,leave left,lend lent,let let,lie lay lain,light lit,lose lost,' +
  'make made,mean meant,meet met,mistake mistook mistaken,outdo outdid outdone,overcome overcame overcome,oversee oversaw overseen,' +
  'overtake overtook overtaken,overthrow overthrew overthrown,pay paid,plead pled,prove proved proven,put put,quit quit,read read,' +
  'rebuild rebuilt,rid rid,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,' +
  'set set,shake shook shaken,shed shed,shine shone,shoot shot,show showed shown,shrink shrank shrunk,shut shut,sing sang sung,' +
  'sink sank sunk,sit sat,slay slew slain,sleep slept,slide slid,slip slipped,speak spoke spoken,speed sped,spend spent,spill spilt,' +
  'spin spun,split split,spread spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,strike struck,' +
  'strive strove striven,swear swore sworn,sweep swept,swell swelled swollen,swim swam swum,swing swung,take took taken,teach taught,' +
  'tear tore torn,tell told,think thought,throw threw thrown,thrust thrust,tread trod trodden,undergo underwent undergone,' +
  'understand understood,undertake undertook undertaken,undo undid undone,uphold upheld,upset upset,wake woke woken,wear wore worn,' +
  'weave wove woven,weep wept,win won,wind wound,withdraw withdrew withdrawn,withhold withheld,withstand withstood,write wrote written';

export interface IrregularVerb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

export const IRREGULAR_VERBS: readonly IrregularVerb[] = ROWS.split(',').map(row => {
  const [base = '', past = '', participle = past] = row.split(' ');
  return { base, past, participle };
});
