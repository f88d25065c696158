import type { Assessment, JudgedContact } from '../../lib/qualification/assessment.ts';
import { emptySeats, referralLine, seatsOf } from '../../lib/qualification/committee.ts';
import { ofContact, saidOf } from '../../lib/qualification/people.ts';
import { decisionMakers, type Recognised } from '../../lib/qualification/recognition.ts';
import type { Situation } from '../../lib/qualification/situation.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { Button } from '../ui/button.tsx';
import { Chips } from '../ui/chips.tsx';
import { Mark } from '../ui/mark.tsx';
import { PageText } from '../ui/page-text.tsx';
import type { PartProps } from './matter.ts';

const words = phrases({
  nobody: 'Nobody who decides is known by name.',
  seats: 'Expected in the decision',
  empty: 'nobody named',
  copy: 'Copy the line',
});
const recognised: Readonly<Record<Recognised, string>> = phrases({
  'dm.recognized_problem': 'Sees the problem',
  'dm.recognized_solution': 'Sees the solution',
});
const keys: readonly Recognised[] = ['dm.recognized_problem', 'dm.recognized_solution'];
const gates: Readonly<Record<Assessment['saleGate']['reason'], string>> = {
  ...phrases({
    dm_problem: 'No sale before a decision maker sees the problem.',
    dm_solution: 'No sale before a decision maker sees the solution.',
  }),
  '': '',
};
const answers = phrases({ yes: 'Yes', no: 'No' });

/** What one who decides has recognised: two marks, taken back by pressing again. */
function Marks({ s, person, acts }: { s: Situation; person: JudgedContact; acts: Acts }) {
  return keys.map((key) => {
    const said = saidOf(s.view, key, person)?.value;
    const question = ofContact(key, person.id);
    const options = (['yes', 'no'] as const).map((value) => ({
      label: answers[value],
      isOn: said === value,
      onPress: () => acts.say([{ kind: 'answered', question, value: said === value ? 'unknown' : value }]),
    }));
    return <Chips key={key} label={recognised[key]} options={options} />;
  });
}

/** "Ann Brook (COO)": a part is named for whom it mostly falls to, which need not be the title of who plays it. */
const titled = ({ name, title }: JudgedContact): string => (title === undefined ? name : `${name} (${title})`);

/** Every part the rules expect in the decision, and who plays it. */
function Seats({ s }: { s: Situation }) {
  const missing = new Set(emptySeats(s).map(({ role }) => role));
  return (
    <>
      <h3 className="pt-1 text-sm font-semibold">{words.seats}</h3>
      <ul>
        {seatsOf(s).map(({ role, label, people }) => (
          <li key={role} className="flex flex-wrap items-start gap-x-2 py-0.5 text-sm">
            <Mark kind={people.length > 0 ? 'yes' : missing.has(role) ? 'no' : 'unknown'} />
            <span className="min-w-24 flex-1 wrap-anywhere">{label}</span>
            <span className="ms-auto min-w-0 text-end text-soft wrap-anywhere">
              {people.length > 0 ? <PageText>{people.map(titled).join(', ')}</PageText> : words.empty}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who decides, by name, with what each has recognised; which seats are empty, and the line that leads to them. */
export function DecidersPart({ s, assessment, acts }: PartProps) {
  const makers = decisionMakers(s);
  const referral = referralLine(s);
  const gate = gates[assessment.saleGate.reason];
  return (
    <div className="border-t border-line px-2.5 py-1.5">
      {makers.length === 0 && <p className="text-sm text-soft">{words.nobody}</p>}
      {makers.map((person) => (
        <section key={person.id} aria-label={person.name} className="py-0.5">
          <b className="text-sm font-semibold">
            <PageText>{person.name}</PageText>
          </b>
          <Marks s={s} person={person} acts={acts} />
        </section>
      ))}
      {gate !== '' && <p className="text-sm text-warn">{gate}</p>}
      <Seats s={s} />
      {referral && (
        <p className="flex flex-wrap items-center gap-1.5 pt-1 text-sm">
          <span className="min-w-24 flex-1">{phrase('“{line}”', { line: referral })}</span>
          <Button onPress={() => acts.copy(referral)}>{words.copy}</Button>
        </p>
      )}
    </div>
  );
}
