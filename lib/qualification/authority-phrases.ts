const who = "@(\\d{1,2})(?! 's)";
const several = "((?:@\\d{1,2} (?:and|und|or|oder|nor|noch|sowie|&) )?@\\d{1,2})(?! 's)";
const adverbs =
  '(?: (?:always|usually|also|alone|ultimately|personally|finally|really|still|now|actually|herself|himself|both|together|does|do|' +
  'in the end|from [a-z]{1,20}|in [a-z]{1,20}|immer|auch|allein|letztlich|selbst|dann|am ende|zusammen|beide|aus dem [a-zäöüß]{1,30}))';
const decision = '(?:final |last |buying |purchasing |purchase |spending )?(?:decisions?|call)';
const maker =
  '(?:final |actual |real |main |key |sole )?(?:decision[- ]makers?|deciders?|approvers?|economic buyer|budget (?:holder|owner))';
const germanActs = '(?:entscheiden|unterschreiben|freigeben|genehmigen|bewilligen|zustimmen|absegnen|unterzeichnen)';

/** What only somebody says of who decides; the word for it, in both numbers. */
const deciding = [
  'sign(?:s|ed)? off(?! sick)',
  'signs? (?:it|this|that|the contract|the order|contracts|orders|everything|for (?:it|this|everything))',
  'decides?(?![a-z]| to )',
  `makes? (?:the |all |all the )?${decision}`,
  '(?:has|have|gets|get) the (?:final|last) (?:say|word)',
  `(?:is|are) (?:the |our |their |a )?${maker}`,
  '(?:is|are) the (?:one|ones|person) (?:who |that |to )?(?:decides?|signs?(?: off)?|approves?|signing|deciding)',
  'approves?(?![a-z]| of )',
  '(?:holds?|controls?|owns?|has|have) the (?:budget|purse strings|signing authority|final authority|authority)',
  '(?:has|have) (?:signing|signature|purchasing|buying|spending) authority',
  'calls the shots',
  'gives the (?:final )?(?:go-ahead|green light|approval|ok)',
  '(?:has to|have to|needs to|need to|must|will|can) (?:approve|sign(?: off)?|decide|give (?:the |final |her |his )?(?:ok|approval|go-ahead))',
  'entscheide[tn]',
  'unterschreib(?:t|en)',
  'genehmigt|bewilligt|unterzeichnet',
  'gibt (?:das |es |den auftrag |das budget |die mittel )?frei',
  'hat das (?:letzte wort|sagen)',
  'trifft die (?:entscheidung|entscheidungen|kaufentscheidung)',
  'ist (?:der |die |ein |eine |unser |unsere )?(?:entscheider|entscheiderin|entscheidungsträger|entscheidungsträgerin)',
  'ist zeichnungsberechtigt',
  'hat (?:das |die )?(?:budget|prokura|budgethoheit)',
  'verantwortet das budget',
  `(?:muss|müssen|darf|dürfen) (?:das |es |noch |dem |immer ){0,2}${germanActs}`,
].join('|');

const from = '(?:approval|sign-off|signature|ok|go-ahead)';

/** Each says that who is named decides. */
export const decides: readonly RegExp[] = [
  new RegExp(`${several}${adverbs}{0,2} (?:${deciding})`, 'u'),
  new RegExp(
    `(?:up to|depends on|(?:decided|approved|made|signed(?: off)?) by|(?:rests|lies|sits) with|${from} (?:comes )?(?:from|of)) ${who}`,
    'u',
  ),
  new RegExp(`@(\\d{1,2}) 's (?:decision|call|${from}|budget)`, 'u'),
  new RegExp(
    `(?:decision[- ]maker|decider|approver|entscheider|entscheiderin) (?:here |there |dort |hier )?(?:is|ist) ${who}`,
    'u',
  ),
  new RegExp(`nothing (?:happens|goes|moves|gets signed|is signed) without ${who}`, 'u'),
  new RegExp(`ohne ${who} (?:geht|läuft|passiert) nichts`, 'u'),
  new RegExp(
    `(?:entscheidet|unterschreibt|genehmigt|bewilligt) (?:nur |allein |immer |dort |hier |das ){0,2}${who}`,
    'u',
  ),
  new RegExp(`(?:muss|darf|wird|kann) (?:nur |noch |das ){0,2}${who} (?:noch |das |es ){0,2}${germanActs}`, 'u'),
  new RegExp(
    `(?:liegt bei|hängt ab von|hängt an|(?:entscheidung|freigabe|unterschrift|zustimmung|ok) (?:von|durch)|entschieden von) ${who}`,
    'u',
  ),
];

/** Each says that who is named does not decide. */
export const refuses: readonly RegExp[] = [
  new RegExp(`${several}${adverbs}{0,2} (?:has|have) no (?:say|authority|budget|power|signing authority)`, 'u'),
  new RegExp(
    `${several}${adverbs}{0,2} (?:hat|haben) (?:nichts zu (?:sagen|entscheiden)|kein budget|keine prokura)`,
    'u',
  ),
];

/** Each says that who is named is the one to speak with: somebody said so, nothing more. */
export const points: readonly RegExp[] = [
  new RegExp(
    `(?:need|needs|have|has|must|should|want|wants|got|supposed) (?:to )?(?:speak|talk|chat|check|meet|consult)(?: first)? (?:with|to) ${who}`,
    'u',
  ),
  new RegExp(`(?:run|pass|take) (?:it|this|that) (?:by|past|to) ${who}`, 'u'),
  new RegExp(
    `(?:ask for|(?:referred|pointed|sent) (?:me|us) to|told (?:me|us) to (?:speak with|speak to|talk to|talk with|call|ask|contact)|right person (?:here )?is|best person is) ${who}`,
    'u',
  ),
  new RegExp(`${who}${adverbs}{0,1} (?:handles|looks after|takes care of|deals with|is responsible|is in charge)`, 'u'),
  new RegExp(
    `(?:muss|müssen|musste|soll|sollte) (?:ich |er |sie |wir )?(?:erst |noch |zuerst ){0,1}mit ${who} (?:sprechen|reden|klären|abstimmen)`,
    'u',
  ),
  new RegExp(`(?:verwies|verweist) (?:mich |uns )?(?:auf|an) ${who}`, 'u'),
  new RegExp(`${who} (?:kümmert sich|ist zuständig|ist verantwortlich)`, 'u'),
  new RegExp(`(?:zuständig|ansprechpartner|ansprechpartnerin|verantwortlich) (?:dafür |hier )?ist ${who}`, 'u'),
];

/** Each says that who is named was spoken with, or answered: that tells nothing of what they decide. */
export const answers: readonly RegExp[] = [
  new RegExp(`(?:spoke|spoken|talked|chatted|speaking|talking|got through|on the phone|met) (?:with|to) ${who}`, 'u'),
  new RegExp(`${who} (?:answered|picked up|took (?:a message|the call|my call))`, 'u'),
  new RegExp(`mit ${who} (?:kurz )?(?:gesprochen|telefoniert|geredet)`, 'u'),
  new RegExp(`(?:gesprochen|telefoniert|telefonat|gespräch) mit ${who}`, 'u'),
  new RegExp(`${who} (?:war am telefon|hat abgenommen|ging ran|nahm ab)`, 'u'),
];

const passed = '(?:transferred|put|passed|forwarded|connected|handed)';

/** A call passed on: who passed it, then to whom; `turned` where the words name them the other way round. */
export const transfers: readonly { pattern: RegExp; turned: boolean }[] = [
  {
    pattern: new RegExp(`${who} (?:then )?${passed} (?:me|us|the call) (?:through |over |on )?(?:to|with) ${who}`, 'u'),
    turned: false,
  },
  { pattern: new RegExp(`${passed} (?:through |over |on )?(?:to|with) ${who} by ${who}`, 'u'), turned: true },
  { pattern: new RegExp(`${passed} (?:through )?by ${who} to ${who}`, 'u'), turned: false },
  {
    pattern: new RegExp(
      `${who} (?:hat (?:mich|uns)|verband (?:mich|uns)|leitete (?:mich|uns)) (?:mit|an|zu) ${who}`,
      'u',
    ),
    turned: false,
  },
  {
    pattern: new RegExp(`von ${who} (?:an|mit|zu) ${who} (?:verbunden|weitergeleitet|durchgestellt)`, 'u'),
    turned: false,
  },
];

/** A call passed on by somebody not named, to who is. */
export const passedOn: readonly RegExp[] = [
  new RegExp(`(?:was|got|were|been) ${passed} (?:through |over |on )?(?:to|with) ${who}`, 'u'),
  new RegExp(`(?:weitergeleitet|durchgestellt) (?:an|zu) ${who}`, 'u'),
  new RegExp(`an ${who} (?:weitergeleitet|verwiesen)`, 'u'),
];

const ranks =
  'ceo|cfo|coo|cto|cio|owner|founder|co-founder|president|managing director|managing partner|general manager|purchasing manager|' +
  'procurement manager|office manager|it manager|finance director|head of [a-z]{1,20}|director of [a-z]{1,20}|controller|' +
  'geschäftsführer|geschäftsführerin|inhaber|inhaberin|einkaufsleiter|einkaufsleiterin|prokurist|prokuristin|vorstand|chef|chefin';
const ours = '(?:the |our |their |his |her |der |die |unser |unsere |unserem |unseren |ihr |ihre )?';

/** A title beside a name: "Renee Holt, our CFO,", "CFO Renee Holt", "Renee is the CFO". */
export const titled: readonly { pattern: RegExp; name: 1 | 2; left: string }[] = [
  { pattern: new RegExp(`@(\\d{1,2}) (?:is|ist) ${ours}(${ranks})(?= |$)`, 'u'), name: 1, left: '@$1' },
  { pattern: new RegExp(`@(\\d{1,2}) (?:, )?${ours}(${ranks})(?: ,)?(?= |$)`, 'u'), name: 1, left: '@$1' },
  { pattern: new RegExp(`${ours}(${ranks}) @(\\d{1,2})(?! ?\\d)`, 'u'), name: 2, left: '@$2' },
];
