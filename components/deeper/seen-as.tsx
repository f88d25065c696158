import type { Assessment } from '../../lib/qualification/assessment.ts';
import { type FieldView, frameworks, seenAs } from '../../lib/qualification/frameworks.ts';
import { phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { SheetLines } from '../sheet-lines.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { ReasonLines } from '../ui/reason-lines.tsx';
import { useFramework } from './use-framework.ts';

const words = phrases({
  title: 'Seen as',
  yes: 'known and good',
  no: 'known and against it',
  unknown: 'not known yet',
  none: 'Nothing is asked for this: keep it in a note.',
});
const names = phrases({ namn: 'Niche, authority, money, need', bant: 'BANT', meddpicc: 'MEDDPICC', champ: 'CHAMP' });

const good = ['pass', 'sufficient', 'yes', 'good'];
const markOf = (value: string): 'yes' | 'no' | 'unknown' =>
  value === 'unknown' ? 'unknown' : good.includes(value) ? 'yes' : 'no';

function FieldRow({ field, acts }: { field: FieldView; acts: Acts }) {
  const { label, verdict, lines } = field;
  const mark = verdict && markOf(verdict.value);
  return (
    <div className="border-t border-line pt-1.5 wrap-anywhere">
      <h3 className="flex gap-2 px-2.5 text-sm font-semibold">
        {mark && <Mark kind={mark} says={words[mark]} />}
        <span className="min-w-0 flex-1">{label}</span>
      </h3>
      <div className="px-2.5 pb-1">
        {verdict && <ReasonLines reasons={verdict.reasons} onShow={acts.show} most={2} />}
        {lines.length === 0 && verdict === undefined && <p className="text-sm text-soft">{words.none}</p>}
      </div>
      <SheetLines lines={lines} acts={acts} />
    </div>
  );
}

/** The same facts by the fields of another method, each with where it is from and the answers to what is open. */
export function SeenAs({ assessment, acts }: { assessment: Assessment; acts: Acts }) {
  const [framework, choose] = useFramework();
  return (
    <>
      <fieldset aria-label={words.title} className="flex min-w-0 flex-wrap gap-1.5 px-2.5 pb-2">
        {frameworks.map((name) => (
          <Button
            key={name}
            look={name === framework ? 'primary' : 'plain'}
            isPressed={name === framework}
            onPress={() => choose(name)}
          >
            {names[name]}
          </Button>
        ))}
      </fieldset>
      {seenAs(framework, assessment).map((field) => (
        <FieldRow key={field.label} field={field} acts={acts} />
      ))}
    </>
  );
}
