const year = String.raw`(?<year>1[6-9]\d{2}|20[0-4]\d)(?!\d)`;
const date = String.raw`(?:(?:in|im jahre?|im|i|w|v|en|nel|em|anno|around|the year|\p{L}{2,14}|\d{1,2}\.?,?)\s){0,6}?`;
/** A month's name, or how it begins, in the languages of the lexicon. */
export const month = String.raw`(?:jan|feb|fév|mar|mär|mrt|maa|apr|avr|abr|may|mai|mag|mei|maj|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|gen|ene)\p{L}{0,7}\.?`;
/** A way to say when a company began, the year in the group "year"; `hint` is what every match holds: cheap to make ready and to look for. */
export type FoundingPattern = { hint: RegExp; pattern: RegExp; sure: number };
/** Sentences that say it. */
export const foundingPatterns: readonly FoundingPattern[] = [
  {
    hint: /founded|established|incorporated|gegründet|fond|cré|fundad|opgericht|założon|grundlagt|grundat|perustettu|založen|etabler|stiftet|grundad/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:founded|established|incorporated|gegründet|fondée?|créée?|fondata|fundada|opgericht|założon[ay]|grundlagt|grundat|perustettu|založena?|etablert|etableret|stiftet|grundades)(?!\p{L}),?\s(?:by [^.]{0,60}? )?${date}${year}`,
      'iu',
    ),
    sure: 0.8,
  },
  {
    hint: /founded|gegründet/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:was|wurde|a été|è stata|fue)\s(?:\p{L}+\s){0,2}?${date}${year}\s(?:[\p{L}.-]+,?\s){0,9}?(?:gegründet|founded)`,
      'iu',
    ),
    sure: 0.8,
  },
  {
    hint: /gegründet/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:unternehmen|firma|betrieb|familienbetrieb|büro|kanzlei|praxis|agentur|verein|gmbh|ag)\swurde\s(?:im jahre? )?${year}\s(?:[^.;!?\d]{0,60}\s)?gegründet`,
      'iu',
    ),
    sure: 0.8,
  },
  {
    hint: /^(?:seit|depuis|dal|sinds|sedan|siden|od)\s/iu,
    pattern: new RegExp(
      String.raw`^(?:seit|depuis|dal|sinds|sedan|siden|od roku)\s(?:dem jahre? |l['’]année )?${year}(?=[\s,])(?=.{0,120}(?<!\p{L})(?:unsere?r? familie|familienbetrieb|familienunternehmen|notre famille|entreprise familiale|la nostra famiglia|azienda di famiglia|onze familie|familiebedrijf|brauen wir|brouwen wij|rodinná firma|familjeföretag|familievirksomhed)(?!\p{L}))`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    hint: /est|gegr|founded|gründungsjahr|since|bestehen/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:est\.?|estd\.?|gegr\.?|established:?|founded:?|gründungsjahr:?|in business since|in operation since|trading since|operating since|family[- ](?:owned|run) since|serving \p{L}+(?: \p{L}+){0,3} since|company since|bestehen wir seit)\s${year}`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    hint: /founded|gegründet|fondé|opgericht|perustettu/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:im jahr|en|in|nel|vuonna)\s|(?<=(?:^|[.!?])\s{0,1})(?=\d{4}))${year}\s(?:gegründet|founded|fondée?|opgericht|perustettu)`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    hint: /fonde|fondé|founde|founding|gründe|fond[aò]|fund[aó]/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:fonder?|fondé|founded|founding|gründe(?:te|ten)|fondò|fondato|fundó|fundado)\s(?:la |le |l['’]|notre |die |das |den |unsere?n? |the |our |il |el |lo |nuestra )(?:entreprise|société|cabinet|agence|fiduciaire|étude|studio|atelier|firm|company|business|practice|agency|workshop|firma|unternehmen|büro|kanzlei|agentur|praxis|betrieb|empresa|despacho|azienda|società|impresa)\s(?:back )?(?:en|in|im jahre?|im|nel|im jahr) ${year}`,
      'iu',
    ),
    sure: 0.7,
  },
  {
    hint: /gründung|création|fondation|found|inception|establishment|incorporation|fundaci|fundação|creación|criação|fondazione|nascita|oprichting|grundl|etablering|starten|grundandet/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:seit|nach) (?:der|unserer|ihrer|seiner) gründung|depuis (?:sa|notre|la) (?:création|fondation)|since (?:our|its|the company['’]s) (?:foundation|founding|inception|establishment|incorporation)|desde (?:su|nuestra|a sua|a nossa) (?:fundación|creación|fundação|criação)|dalla (?:sua |nostra )?(?:fondazione|nascita)|sinds (?:de|onze|haar) oprichting|siden (?:grundlæggelsen|etableringen|starten)|sedan (?:starten|grundandet)),?\s(?:im jahre? |in |en |nel |em |i |år )?${year}`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    hint: /seit|since|depuis|dal|desde|sinds/iu,
    pattern: new RegExp(
      String.raw`^(?:[\p{L}-]{1,20}\s){0,3}?(?:familienbetrieb|familienunternehmen|meisterbetrieb|handwerksbetrieb|family (?:business|company|firm)|entreprise familiale|azienda (?:di famiglia|familiare)|empresa familiar|familiebedrijf)\s(?:in \p{Lu}[\p{L}-]{1,24}\s)?(?:seit|since|depuis|dal|desde|sinds)\s${year}(?=[\s,.!]|$)`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    hint: /^\d{4}/u,
    pattern: new RegExp(
      String.raw`^${year}\s?[:–-]?\s?gründete[nt]?\s(?:[\p{L}.-]{1,20}\s){0,6}?(?:die|das|den|unsere?n?)\s(?:firma|unternehmen|betrieb|büro|kanzlei|agentur|praxis)(?!\p{L})`,
      'iu',
    ),
    sure: 0.7,
  },
  {
    hint: /gründete/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})gründeten?\s(?:[\p{L}.-]{1,20}\s){0,6}?${year}\s(?:die|das|den|unsere?n?)\s(?:firma|unternehmen|betrieb|familienbetrieb|büro|kanzlei|agentur|praxis)(?!\p{L})`,
      'iu',
    ),
    sure: 0.7,
  },
  {
    hint: /set up|doors|opened/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:was|were) set up (?:by [^.]{0,60}? )?|open(?:ed|ing) (?:our|its|the|their) doors )(?:back )?in\s${year}`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    hint: /(?:started|opened|launched|began|created)\s\p{Lu}/u,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:started|opened|launched|began|created)\s(?<body>(?:\p{Lu}[\p{L}\d&'’-]{1,30}\s){1,5})(?:back )?in\s${year}`,
      'u',
    ),
    sure: 0.75,
  },
];
/** "Waco's trusted plumbers since 1987": a claim over a page; what one is a member or a customer of since then is none. */
export const claimPattern: FoundingPattern = {
  hint: /since|seit|depuis|desde|dal|sinds|siden|sedan|\bod\b/iu,
  pattern: new RegExp(
    String.raw`^(?!.{0,70}(?:member|accredited|certified|licensed|registered|listed|available|partner|customer|client|sold|published|mitglied|zertifiziert|partner|membre|certifié|miembro|certificad|membro|certificat|lid)).{3,70}(?<!\p{L})(?:since|seit|depuis|desde|dal|sinds|siden|sedan|od(?: roku)?)\s${year}[.!]?$`,
    'iu',
  ),
  sure: 0.65,
};
/** Label and year, on one line or in two cells. */
const row = new RegExp(
  String.raw`^(?:(?:company |date |year )?(?:founded|established|incorporated|foundation|of foundation|of incorporation)(?: in| on)?|(?:date of )?inception(?: of (?:the |our )?\p{L}{2,20})?|(?:year|date) (?:founded|established)|gründung(?:sjahr|sdatum)?|gegründet|firmengründung|création|date de création|année de (?:création|fondation)|fondée? en|fondazione|anno di (?:fondazione|costituzione)|fundación|año de fundación|fundada|fundação|ano de fundação|opgericht|oprichtingsjaar|oprichting|založeno|rok založení|rok założenia|założona|etableret|stiftet|grundat|grundades|perustettu|成立时间|год основания)\s?[:：\n]\s?(?:\d{1,2}[./ ]\s?(?:\d{1,2}[./]\s?)?|${month}\s(?:\d{1,2},?\s)?)?${year}`,
  'iu',
);
const event =
  "(?:(?:firmen|unternehmens|betriebs|praxis|vereins|geschäfts)gründung(?!\\p{L})|(?:gründung|foundation|founding|establishment|création|fondation|fondazione|nascita|fundación|creación|fundação|oprichting|założenie|založení|založenie|grundlæggelse) (?:(?:der|des|unseres?|of|of the|of our|de la|dell|da|van (?:het|de)|de) |(?:de |dell)?[l]?['’])(?:firma|unternehmens|betriebs|familienbetriebs|company|business|entreprise|société|azienda|società|empresa|bedrijf|firmy|společnosti|spółki|virksomheden|spoločnosti))";
/** "Gründung der Firma durch …": what a year in a history stands for. */
export const foundingEvent = new RegExp(`^${event}`, 'iu');
/** "1984 Année de création": a figure over or before its label. */
const figure = new RegExp(
  String.raw`^${year}\.?\s?[:–-]?\s?(?:${event}(?!\p{L})|(?:year founded|founded|established|gründung(?:sjahr)?|gegründet|année de (?:création|fondation)|anno di fondazione|año de fundación|ano de fundação|oprichtingsjaar|opgericht|rok założenia|rok založení|etableret|grundat|perustettu)$)`,
  'iu',
);
/** The same as a tile of figures has it. */
export const figurePattern: FoundingPattern = { hint: /^\d/, pattern: figure, sure: 0.75 };
/** Label and year as a row. */
export const rowPattern: FoundingPattern = { hint: /[:：\n]/, pattern: row, sure: 0.8 };
