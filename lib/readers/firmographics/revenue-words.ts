import { moneyPattern } from './money.ts';

const source = (pattern: string): RegExp => new RegExp(pattern, 'iu');
const money = String.raw`(?<money>(?:(?:over|more than|above|exceeding|in excess of|at least|about|around|approximately|some|nearly|almost|close to|up to|under|über|mehr als|mindestens|rund|etwa|ca\.?|circa|knapp|fast|bis zu|plus de|près de|environ|quelque|oltre|più di|circa|quasi|más de|unos|casi|cerca de|meer dan|ruim|ongeveer|bijna|mais de|ponad|około|över|cirka|omkring|mer än|mere end|mer enn|yli|noin|více než|asi|přes)\s){0,2}${moneyPattern})`;
const sales = String.raw`(?:(?:annual|yearly|total|net|group|consolidated|global|worldwide)\s){0,2}(?:revenues?|sales|turnover)|(?:jahres|konzern|gesamt|gruppen)?ums(?:atz(?:erlösen?|erlöse)?|ätzen?)|chiffre d['’]affaires|fatturato|ricavi|facturación|volumen de negocios?|faturamento|volume de negócios|(?:jaar)?omzet|(?:års|netto|koncern)?omsättning(?:en)?|(?:års)?omsætning(?:en)?|(?:års)?omsetning(?:en)?|liikevaihto(?:mme)?|obroty|przychody|(?:roční )?obrat`;
const kind = String.raw`(?:\s(?:annuel|consolidé|annuo|consolidato|anual|consolidada|total|global|mondial|roczne|ze sprzedaży)){0,2}`;
const year = String.raw`(?:\s?[,(]?\s?(?:(?:in|im|en|nel|em|i|for|in the|im jahr|im geschäftsjahr|en el año|in het jaar)\s)?(?:(?:fiscal year|fiscal|FY|year|geschäftsjahr|jahr|exercice|esercizio)\s?)?(?<year>20\d\d)(?:/\d\d(?:\d\d)?)?\)?)?`;
const verb = `(?:of|is|was|were|reached|exceeds?|exceeded|totall?ed|amounts? to|amounted to|came to|stood at|von|in höhe von|beträgt|betrug|(?:liegt|lag)(?: (?:im Jahr )?20[0-9]{2})? bei|erreichte|beläuft sich auf|belief sich auf|de|d['’]|était de|est de|s['’]élève à|s['’]établit à|atteint|dépasse|supérieur à|di|pari a|è di|è pari a|ammonta a|supera|superiore a|fue de|es de|supera los|superior a|foi de|é de|van|bedraagt|bedroeg|på|var|är|er|oli|on|w wysokości|wyniosły|činil|činí)`;

/** One way to say it: the groups are "money", "year" and "earlier"; `hint` is what every match holds and cheap to look for. */
export type RevenuePattern = { hint: RegExp; pattern: RegExp; sure: number; isRow?: boolean };
/** A quick look before the slow one: a word for turnover in one of the languages. */
export const turnover =
  /revenue|sales|turnover|umsatz|umsätz|chiffre d|fatturato|ricavi|facturaci|faturamento|negoci|negóci|omzet|oms[äæe]t|liikevaihto|obrot|przychod|obrat/iu;

/** Ways to say what a company turns over in a year, a row of a table first. */
export const revenuePatterns: readonly RevenuePattern[] = [
  {
    hint: /[:：\n]/u,
    pattern: source(
      String.raw`^(?:our |unser |notre |nuestra |il nostro )?(?:${sales})${kind}${year}\s?[:：\n]\s?${money}(?=$|[\s.,;()])`,
    ),
    sure: 0.8,
    isRow: true,
  },
  {
    hint: /\d/u,
    pattern: source(
      String.raw`(?<![\p{L}\p{N}-])(?:${sales})${kind}${year}\s${verb}(?:\s(?:in |im |en )?(?:jahr )?(?<within>20\d\d))?\s?${money}(?![\p{L}\d])${year}`.replace(
        '(?<year>',
        '(?<earlier>',
      ),
    ),
    sure: 0.75,
  },
  {
    hint: /\d/u,
    pattern: source(
      String.raw`(?<![\p{L}\d.,$€£])${money}\s(?:in\s|an\s|de\s|di\s|of\s)?(?:${sales})(?![\p{L}-])${kind}${year}`,
    ),
    sure: 0.7,
  },
];

/** What others turn over, what is to come, and parts of a turnover. */
export const turnoverOfOthers =
  /(?<!\p{L})(?:you|your|clients?|customers?|users?|brands? (?:with|that)|companies (?:with|that|from)|businesses (?:with|that)|firms (?:with|that)|merchants?|sellers?|helped|help|increas\p{L}*|grew|grow\p{L}*|boost\p{L}*|additional|extra|incremental|recurring|lost|loss|recover\p{L}*|saved?|driv\p{L}+|generated for|managed?|influenced|pipeline|market|industry|sector|will|target|goal|aims?|plans?|expect\p{L}*|forecast|projected|by 20\d\d|per (?:employee|customer|month|store)|from \$|export|online|profit|division|segment|kunden|kundin|ihre[nmrs]?|unternehmen (?:mit|ab)|firmen (?:mit|ab)|betriebe (?:mit|ab)|markt|branche|mehrumsatz|steiger\p{L}+|geplant|erwarte\p{L}+|wird|werden|ziel|bis 20\d\d|vos|votre|marché|entreprises (?:de|avec|dont|réalisant)|clientes|empresas (?:con|de)|mercado|clienti|aziende (?:con|da)|mercato|klanten|bedrijven met)(?!\p{L})/iu;
