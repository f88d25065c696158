import type { HandOverCard } from '../prospect/hand-over-card.ts';
import type { Day } from '../prospect/text.ts';
import type { AccountView } from '../prospect/view.ts';
import { phrase, phrases } from '../words/phrase.ts';
import type { Assessment, Reason } from './assessment.ts';

type Line = HandOverCard['verdicts'][number];

const marks = phrases({ yes: 'yes', no: 'no', unknown: 'not known' });
const values = {
  fit: phrases({ good: 'good fit', poor: 'poor fit', unknown: 'not known' }),
  authority: phrases({ sufficient: 'sufficient', insufficient: 'missing', unknown: 'not known' }),
  readiness: phrases({ ready: 'ready', not_ready: 'not ready', unknown: 'not known' }),
  stage: phrases({ list: 'list, not a lead', lead: 'lead', opportunity: 'opportunity', closed: 'closed' }),
  forecast: phrases({ include: 'in the forecast', exclude: 'not in the forecast' }),
  tag: phrases({ allowed: 'may be tagged', not_allowed: 'not allowed', not_yet: 'not yet' }),
  known: phrases({ known: 'known', open: 'not known' }),
};

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const why = (reasons: readonly Reason[]): string[] =>
  [...new Set(reasons.map(({ text }) => short(text, 300)))].slice(0, 8);

const line = (label: string, says: string, reasons: readonly Reason[] = []): Line => ({
  label: short(label, 160),
  says: short(says, 200),
  why: why(reasons),
});

/** What sales means by a lead, and whether each of the three was known. */
const salesWants = ({ salesGaps }: Assessment): Line[] =>
  (
    [
      ['authority', phrase('Authority, as sales asks')],
      ['budget', phrase('Budget, as sales asks')],
      ['timeframe', phrase('Timeframe, as sales asks')],
    ] as const
  ).map(([gap, label]) => line(label, values.known[salesGaps.includes(gap) ? 'open' : 'known']));

const verdictLines = (a: Assessment): Line[] => [
  line(phrase('Company fit'), values.fit[a.companyFit.value], a.companyFit.reasons),
  line(phrase('Authority'), values.authority[a.authority.value], a.authority.reasons),
  line(phrase('Readiness'), values.readiness[a.readiness.value], a.readiness.reasons),
  line(phrase('Stage'), values.stage[a.stage.value], a.stage.reasons),
  line(phrase('Truly qualified'), marks[a.trulyQualified.value], a.trulyQualified.reasons),
  line(phrase('Forecast'), values.forecast[a.forecast]),
  line(phrase('Sweet spot'), values.tag[a.tag.value], a.tag.reasons),
  line(phrase('Points'), a.band.lower === a.band.upper ? `${a.band.lower}` : `${a.band.lower}–${a.band.upper}`),
  ...salesWants(a),
];

/** The words of pages that verdicts rested on, each once. */
function proofsOf(a: Assessment): HandOverCard['proofs'] {
  const judged = [a.companyFit, a.authority, ...a.criteria, ...a.knockOuts];
  const proofs = judged.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => {
      if (reason.by !== 'page') return [];
      const { excerpt, url, readAt } = reason.evidence;
      return [{ says: short(reason.text, 300), excerpt: short(excerpt, 300), url, readAt }];
    }),
  );
  return [...new Map(proofs.map((proof) => [`${proof.url} ${proof.excerpt}`, proof])).values()].slice(0, 60);
}

/** The card of an account as it stands: what both teams see today, to be kept as it is. */
export function handOverCard(view: AccountView, a: Assessment, today: Day): HandOverCard {
  const name = view.one('name')?.value ?? view.account;
  const { id, version, name: definition, status } = a.definition;
  const who = a.contact;
  return {
    asOf: today,
    account: short(name, 200),
    headline: short(a.act.headline, 300),
    contact: who ? short([who.name, who.title].filter((part) => part !== undefined).join(', '), 300) : '',
    definition: { id, version, name: definition, status },
    verdicts: verdictLines(a),
    criteria: a.criteria.map((one) => line(phrase(one.label), marks[one.value], one.reasons)),
    unknown: a.criteria
      .filter(({ value }) => value === 'unknown')
      .map(({ label }) => short(phrase(label), 200))
      .slice(0, 60),
    proofs: proofsOf(a),
  };
}

/** True when handing over to sales goes against the rule, so that a reason must be typed. */
export const isAgainstRule = ({ route }: Pick<Assessment, 'route'>, to: 'sales' | 'marketing'): boolean =>
  to === 'sales' && route.value !== 'sales';
