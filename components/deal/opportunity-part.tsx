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
  event: 'The event and its date',
  keep: 'Keep',
  missing: 'Write what happens, and when',
});
const urgency = 'opp.urgency_event';

/** True when everything a choice says is what stands. */
const stands = (s: Situation, { says }: Choice): boolean =>
  says.every((saying) => saying.kind === 'answered' && answerTo(s, saying.question)?.value === saying.value);

const options = (s: Situation, choices: readonly Choice[], acts: Acts) =>
  choices.map((choice) => ({ label: choice.label, isOn: stands(s, choice), onPress: () => acts.say(choice.says) }));

/** What makes it urgent, by name: an event with its date. */
function Urgency({ s, acts }: { s: Situation; acts: Acts }) {
  const said = answerTo(s, urgency)?.value;
  const keep = (value: string) =>
    acts.say([...say('opp.urgency_driver', 'yes', s), { kind: 'answered', question: urgency, value }]);
  return (
    <>
      {typeof said === 'string' && (
        <p className="text-sm">
          <PageText>{said}</PageText>
        </p>
      )}
      <TextLine field="urgency" label={words.event} send={words.keep} missing={words.missing} onSend={keep} />
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
              {item === 'urgency_driver' && <Urgency s={s} acts={acts} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
