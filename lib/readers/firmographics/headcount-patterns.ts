const number = String.raw`(?<![\d.,$€£])(?:\d{1,3}(?:[.,'’ ]\d{3}){1,2}|\d{1,6})(?:[.,]\d)?\s?[kK]?(?:\s?(?:[-–—]|to|bis|à|a)\s?(?:\d{1,3}(?:[.,'’ ]\d{3}){1,2}|\d{1,6})\s?[kK]?)?\s?\+?`;
const qualifier = String.raw`(?:(?:over|more than|at least|up to|about|around|approximately|some|nearly|almost|fewer than|less than|currently|über|mehr als|mindestens|bis zu|rund|etwa|ca\.?|circa|knapp|derzeit|heute|aktuell|inzwischen|mittlerweile|today|aujourd['’]hui|oggi|ruim|plus de|près de|environ|quelque|oltre|più di|circa|más de|unos|alrededor de|meer dan|ongeveer|zo'n|mais de|cerca de|ponad|około|över|mer än|cirka|mere end|mer enn|yli|noin|více než|přes)\s){0,2}`;
const adjective = String.raw`(?:(?:[\p{L}][\p{L}-]{1,20})\s){0,2}?`;
const workers = String.raw`(?:employees|staff members|staff|team members|full-time employees|people worldwide|specialists|engineers|technicians|professionals|experts|consultants|colleagues|mitarbeiter(?:n|innen|/-innen|:innen|\*innen)?|mitarbeitende[rn]?|beschäftigte[rn]?|angestellte[rn]?|kolleg(?:en|innen|:innen)|köpfe|collaborateurs|collaboratrices|salariés|employés|personnes|dipendenti|collaboratori|professionisti|addetti|persone|specialisten|vakmensen|fachkräfte|fachleute|specialisti|profissionais|empleados|trabajadores|profesionales|personas|medewerkers|werknemers|collega['’]?s|pracowników|specjalistów|medarbejdere|anställda|ansatte|colaboradores|funcionários|pessoas|zaměstnanců|zaměstnanci|pracovníků|työntekijää|työntekijä|henkilöä|munkatárs\p{L}{0,6}|angajați|çalışan\p{L}{0,4})`;
const people =
  '(?:people|persons?|personen|menschen|leute|personnes|persone|personas|pessoas|mensen|personer|mennesker|ihmistä|osób|osob|lidí)';
/** Words between a verb and its number. */
const now = String.raw`(?:(?:now|hoy|hoje|nu|vandaag|er|con noi|bei uns|chez nous|con nosotros|idag|i dag)\s){0,2}`;
const source = (pattern: string): RegExp => new RegExp(pattern, 'iu');

/** A way to say how many people work somewhere. */
export type HeadcountPattern = {
  /** What every match holds: cheap to make ready and to look for. */
  hint: RegExp;
  pattern: RegExp;
  sure: number;
  /** True when the words can only be the company's own: "we employ". */
  isOwn?: true;
  /** True when anybody's people may be counted so: the sentence must speak of the company itself. */
  isByTheWay?: true;
  /** True when the words are said of anybody, on the shortest line too: it must say "we" or the company's name. */
  isOfAnybody?: true;
};

/** Ways to say how many work here; the number is the group "count". Words that may count others need a word of work around. */
export const headcountPatterns: readonly HeadcountPattern[] = [
  {
    hint: /(?:team|staff|workforce|[eé]quipe|equip[oa]|time|plantilla|belegschaft|squadra|zespół|tým|joukkue)\s(?:of|von|de|di|aus|van|compos|mit)/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:team|staff|workforce|equipe|équipe|equip[oa]|time|plantilla|belegschaft|squadra|zespół|tým|joukkue)\s(?:of|von|de|di|aus|van|composée? de|mit)\s(?<count>${qualifier}${number})(?=\s(?!(?:years|jahren?|ans|años|anni|companies|firms|brands|schools|unternehmen|sociétés|entreprises|%)(?!\p{L}))|[.,;!)]|$)`,
    ),
    sure: 0.8,
  },
  {
    hint: /people|person|menschen|mensen/iu,
    pattern: source(
      String.raw`(?<![\p{L}\d])(?<count>${qualifier}${number})\s(?:people|persons?|personen|menschen|personnes|persone|personas|mensen)\s(?:\p{L}{1,12}\s){0,2}?(?:work|employed|strong|on (?:our|the) team|in our team|arbeiten|beschäftigt|travaillent|lavorano|trabajan|werken)`,
    ),
    sure: 0.8,
  },
  {
    hint: /(?:employ|beschäftigen|employons|impieghiamo|have|haben|sommes|siamo|somos|are|sind|con|com|tenemos|temos|abbiamo|contiamo|empleamos|empregamos)\s/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:(?:we|wir|nous|noi|wij)\s(?:\p{L}{1,14}\s){0,3}?(?:employ|beschäftigen|employons|impieghiamo|have|haben|sommes|siamo|somos|are|sind)|contamos con|contamos com|tenemos|temos|abbiamo|contiamo|impieghiamo|empleamos|empregamos)\s(?<count>${qualifier}${number})\s${adjective}${workers}(?!\p{L})`,
    ),
    sure: 0.85,
    isOwn: true,
  },
  {
    hint: /(?:employs?|employing|beschäftigt|emploie|impiega|emplea)\s/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:employs?|employing|beschäftigt|emploie|impiega|emplea)\s(?<count>${qualifier}${number})(?:\s(?:people|persons|personen|personnes|persone|personas|menschen)|\s${adjective}${workers})(?!\p{L})`,
    ),
    sure: 0.8,
  },
  {
    hint: /[:：\n]\D{0,80}\d/u,
    pattern: source(
      String.raw`(?<![\p{L}\d])(?:company size|number of employees|employees|headcount|team size|mitarbeiter(?:an)?zahl|mitarbeiter(?:innen|:innen|\*innen)?|mitarbeitende|beschäftigte|anzahl (?:der )?(?:mitarbeiter|mitarbeitenden)|effectifs?|nombre (?:de salariés|d['’]employés)|salariés|collaborateurs|dipendenti|numero (?:di )?dipendenti|empleados|número de empleados|nº de empleados|funcionários|colaboradores|número de (?:funcionários|colaboradores)|medewerkers|aantal medewerkers|werknemers|anställda|antal anställda|antal ansatte|ansatte|medarbejdere|henkilöstö|henkilöstömäärä|liczba pracowników|pracownicy|počet zaměstnanců|zaměstnanci|従業員数?|社員数|员工人数|численность)\s?[:：\n]\s?(?<count>${qualifier}${number})(?!\d|\s?%|[./-]\d)`,
    ),
    sure: 0.8,
  },
  {
    hint: /team|staff|workforce|belegschaft|[eé]quipe|squadra|equip[oa]|plantilla|zespół|tým/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:team|staff|workforce|belegschaft|[eé]quipe|squadra|equip[oa]|plantilla|zespół|tým)\s(?:is made up of|consists of|comprises|numbers|has grown to|now numbers|umfasst|zählt|besteht (?:heute )?aus|compte|se compose de|conta|è composta da|è composto da|cuenta con|está formad[oa] por|é composta por|bestaat uit|telt|liczy|składa się z|tvoří)\s${now}(?<count>${qualifier}${number})\s${adjective}(?:${people}|${workers})(?!\p{L})`,
    ),
    sure: 0.8,
  },
  {
    hint: /(?:we|wir|somos|siamo|sommes|wij|vi|jsme)(?:['’]re| are| now| in)?\s/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:we['’]re|we are|we now number|wir sind|nous sommes|somos|siamo|w(?:ij|e) zijn|vi är|vi er|jsme)\s${now}(?<count>${qualifier}${number})\s(?:${people}|medarbetare|medarbejdere|medarbeidere|medewerkers)(?!\p{L})`,
    ),
    sure: 0.8,
    isOwn: true,
  },
  {
    hint: /(?:unternehmen|betrieb|firma|company|business|firm|entreprise|société|azienda|empresa|bedrijf)\s(?:mit|with|of|de|avec|di|con|van|met)\s/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:wir sind|we are|we['’]re|nous sommes|somos|siamo|w(?:ij|e) zijn|(?:da|weil|dass|obwohl) wir(?=[^.!?]{10,120}\ssind(?!\p{L})))\s(?:eine?|an?|une|una?|een)\s(?:[\p{L}’'-]{1,24}\s){0,3}?\p{L}{0,16}(?:unternehmen|betrieb|firma|company|business|firm|entreprise|société|azienda|empresa|bedrijf)\s(?:[\p{L}-]{1,14}\s){0,1}?(?:mit|with|of|de|avec|di|con|van|met)\s(?:nur |gerade |just |only |seulement |solo |slechts )?(?<count>${qualifier}${number})\s${adjective}${workers}(?!\p{L})`,
    ),
    sure: 0.8,
    isOwn: true,
  },
  {
    hint: /[eé]quip[oae]/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:equip[oa]|équipe),\s(?:\p{L}{2,20}\s){0,3}\p{L}{2,20},\s(?:de|con|com)\s(?<count>${qualifier}${number})\s${adjective}(?:${people}|${workers})(?!\p{L})`,
    ),
    sure: 0.75,
  },
  {
    hint: /(?:conta|cuenta)\s/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:conta|cuenta)\s(?:hoje |hoy |oggi |atualmente |actualmente |ya |já )?(?:com|con)\s(?:uma equipa? de |un equipo de |una plantilla de )?(?<count>${qualifier}${number})\s${adjective}${workers}(?!\p{L})`,
    ),
    sure: 0.75,
    isOfAnybody: true,
  },
  {
    hint: /従業員|社員|スタッフ/u,
    pattern:
      /^(?:正社員|従業員|社員|スタッフ)(?:総?数)?[\s:：]{0,3}(?:約|およそ|連結|単体|単独|グループ計?|合計|計)?\s?(?<count>[\d０-９]{1,3}(?:[,，][\d０-９]{3})+|[\d０-９]{1,6})\s?[名人]/u,
    sure: 0.8,
  },
  {
    hint: /siamo/iu,
    pattern: source(
      String.raw`(?<!\p{L})siamo (?:oggi )?in (?<count>${qualifier}${number})(?=[,;]\s(?:tra|fra|soci)|\s(?:tra|fra)\s|\s?[.!]?$)`,
    ),
    sure: 0.75,
    isOwn: true,
  },
  {
    hint: /zatrudniamy|zaměstnáváme|työllistämme|sysselsätter|sysselsetter|beskæftiger/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:zatrudniamy|zaměstnáváme|työllistämme|vi (?:sysselsätter|sysselsetter|beskæftiger))\s${now}(?<count>${qualifier}${number})\s${adjective}(?:${people}|${workers})(?!\p{L})`,
    ),
    sure: 0.85,
    isOwn: true,
  },
  {
    hint: /arbeiten|werken|lavorano|travaillent|trabajan|trabalham|pracuje|jobbar|arbejder|jobber/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:arbeiten|werken|lavorano|travaillent|trabajan|trabalham|pracuje|jobbar|arbejder|jobber)\s${now}(?<count>${qualifier}${number})\s${adjective}(?:${people}|${workers})(?!\p{L})`,
    ),
    sure: 0.75,
    isOfAnybody: true,
  },
  {
    hint: /(?:with|mit|avec|con|com|met|med)\s/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:with|mit|avec|con|com|met|med)\s(?:our |unseren |nos |nuestros |nuestras |onze |ons )?(?<count>${qualifier}${number})\s${adjective}(?:employees|colleagues|mitarbeitenden|mitarbeiter(?:n|innen)|beschäftigten|kolleg(?:en|innen)|collaborateurs|salariés|dipendenti|collaboratori|empleados|trabajadores|profesionales|colaboradores|medewerkers|collega['’]?s|medarbejdere|medarbetare|anställda|ansatte)(?!\p{L})`,
    ),
    sure: 0.7,
    isOfAnybody: true,
  },
  {
    hint: /\d[- ](?:person|people|employee|member)/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:our|(?:we['’]re|we are|is|into|became|become)\san?)\s(?:\p{L}[\p{L}-]{1,20},?\s){0,2}?(?<count>${number})-(?:person|people|employee|member)\s(?:\p{L}[\p{L}-]{1,20}\s){0,2}?(?:team|company|firm|crew|staff|workforce|business|agency|studio|practice|manufacturer|organi[sz]ation|operation)(?!\p{L})`,
    ),
    sure: 0.75,
    isOfAnybody: true,
  },
  {
    hint: /employees|members|mitarbeit|beschäftigte|collaborat|salariés|dipendenti|addetti|empleados|trabajadores|medewerkers|werknemers|pracownik|medarbejdere|anställda|ansatte|colaboradores|funcionários|zaměstnanců|pracovníků|työntekijää|munkatárssal|angajați/iu,
    pattern: source(
      String.raw`(?<![\p{L}\d])(?<count>${qualifier}${number})\s${adjective}(?:employees|staff members|team members|mitarbeiter(?:n|innen|/-innen|:innen|\*innen)?|mitarbeitende[rn]?|beschäftigte[rn]?|collaborateurs|salariés|dipendenti|collaboratori|addetti|empleados|trabajadores|medewerkers|werknemers|pracowników|medarbejdere|anställda|ansatte|colaboradores|funcionários|zaměstnanců|pracovníků|työntekijää|munkatárssal|angajați)(?!\p{L})`,
    ),
    sure: 0.7,
    isByTheWay: true,
  },
  {
    hint: /strong/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:we are|we're|now|today|over|team is)\s(?<count>${qualifier}${number})\s?-?strong(?!\p{L})`,
    ),
    sure: 0.75,
  },
  {
    hint: /-köpfige/iu,
    pattern: source(
      String.raw`(?<![\p{L}\d])(?<count>${number})-köpfige[nrsm]?\s(?:team|mannschaft|crew|belegschaft)(?!\p{L})`,
    ),
    sure: 0.75,
  },
  {
    hint: /^(?:our team|team|company|number|employees|size)/iu,
    pattern: source(
      String.raw`^(?:our team|team size|team|company size|number of employees|employees|size)\s?[:：]?\s(?<count>${number})(?:\s(?:people|employees|persons|members|staff))?$`,
    ),
    sure: 0.75,
  },
];
