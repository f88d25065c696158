import type { OpportunityItem } from '../../lib/definition/vocabulary.ts';
import { opportunityItems } from '../../lib/definition/vocabulary.ts';
import type { Choice } from '../../lib/qualification/assessment.ts';
import { choicesOf } from '../../lib/qualification/choices.ts';
import { say } from '../../lib/qualification/say.ts';
import { answerTo, type Situation } from '../../lib/qualification/situation.ts';
import { opportunityItemsOf } from '../../lib/qualification/stage.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { Chips } from '../ui/chips.tsx';
import { Mark } from '../ui/mark.tsx';
import { PageText } from '../ui/page-text.tsx';
import { TextLine } from '../ui/text-line.tsx';
import type { PartProps } from './matter.ts';

const labels: Readonly<Record<OpportunityItem, string>> = phrases({
  timeline: 'Agreed timeline',
  decision_maker: 'Decision maker',
  budget: 'Budget available or identified',
  buyer_next_steps: 'Next steps of the buyer',
  urgency_driver: 'What makes it urgent',
});
const words = phrases({
  talk: 'Talks about buying soon',
  yes: 'Yes',
  no: 'No',
  urgency_driver: 'The event and its date',
  buyer_next_steps: 'The next step: who does what, by when',
  keep: 'Keep',
  missing: 'Write what happens, and when',
});
/** Where the words are kept, and what writing them says besides: an event with a date makes it urgent. */
const inWords = {
  urgency_driver: { question: 'opp.urgency_event', says: (s: Situation) => say('opp.urgency_driver', 'yes', s) },
  buyer_next_steps: { question: 'deal.next_step', says: () => [] },
} as const;

/** True when everything a choice says is what stands. */
const stands = (s: Situation, { says }: Choice): boolean =>
  says.every((saying) => saying.kind === 'answered' && answerTo(s, saying.question)?.value === saying.value);

const options = (s: Situation, choices: readonly Choice[], acts: Acts) =>
  choices.map((choice) => ({ label: choice.label, isOn: stands(s, choice), onPress: () => acts.say(choice.says) }));

/** A line of the user's own words beside one of the five; what it says goes with it. */
function InWords({ s, acts, line }: { s: Situation; acts: Acts; line: keyof typeof inWords }) {
  const { question, says } = inWords[line];
  const said = answerTo(s, question)?.value;
  const keep = (value: string) => acts.say([...says(s), { kind: 'answered', question, value }]);
  return (
    <>
      {typeof said === 'string' && (
        <p className="text-sm">
          <PageText>{said}</PageText>
        </p>
      )}
      <TextLine field={line} label={words[line]} send={words.keep} missing={words.missing} onSend={keep} />
    </>
  );
}

/** The five characteristics of an opportunity, each with its answers, and the talk that makes it one. */
export function OpportunityPart({ s, acts }: PartProps) {
  const items = opportunityItemsOf(s);
  const talk: Choice[] = [
    { label: words.yes, says: say('opp.near_term_talk', 'yes', s) },
    { label: words.no, says: say('opp.near_term_talk', 'no', s) },
  ];
  return (
    <div className="border-t border-line px-2.5 py-1.5">
      <p className="text-sm text-soft">
        {phrase('An opportunity has {count} of the five, and they talk about buying soon.', {
          count: s.definition.thresholds.opportunityMin,
        })}
      </p>
      <Chips label={words.talk} options={options(s, talk, acts)} />
      <ul>
        {opportunityItems.map((item) => (
          <li key={item} className="flex items-start gap-2 border-t border-line pt-1">
            <Mark kind={items[item]} />
            <div className="min-w-0 flex-1">
              <Chips label={labels[item]} options={options(s, choicesOf(s, `q.opp.${item}`), acts)} />
              {(item === 'urgency_driver' || item === 'buyer_next_steps') && <InWords s={s} acts={acts} line={item} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
