import { type FormEvent, useId, useState } from 'react';
import type { Team } from '../../lib/definition/agreement.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { countingOf } from '../../lib/definition/sign.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { fieldClass } from '../first-run/look.ts';
import { exactly } from '../format.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';

const words = phrases({
  title: 'Signatures',
  sales: 'Sales',
  marketing: 'Marketing',
  nameSales: 'Your name, for sales',
  nameMarketing: 'Your name, for marketing',
  signSales: 'Sign for sales',
  signMarketing: 'Sign for marketing',
  notYet: 'not signed yet',
  noHandOver: 'Nobody can sign while it does not say when and how sales gets involved.',
  bound: 'A signature holds for exactly this text. Whoever changes it has to sign anew.',
});

type SignProps = { definition: Definition; onSign: (team: Team, by: string) => void };

const said = {
  sales: () => ({ team: words.sales, name: words.nameSales, sign: words.signSales }),
  marketing: () => ({ team: words.marketing, name: words.nameMarketing, sign: words.signMarketing }),
};

function SignForm({ team, definition, onSign }: SignProps & { team: Team }) {
  const id = useId();
  const [name, setName] = useState(definition.signers?.[team] ?? '');
  const isReady = name.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onSign(team, name);
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="mb-0.5 block text-sm text-soft">
          {said[team]().name}
        </label>
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={80}
          autoComplete="name"
          className={fieldClass}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <Button type="submit" look="primary" isBlocked={!isReady} onPress={() => undefined}>
        {said[team]().sign}
      </Button>
    </form>
  );
}

function Signed({ team, definition, onSign }: SignProps & { team: Team }) {
  const signature = countingOf(definition).find((one) => one.team === team);
  const canSign = definition.handOver.trim() !== '';
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p>
        <b className="font-semibold">{said[team]().team}</b>:{' '}
        <PageText>
          {signature ? phrase('{name}, on {day}', { name: signature.by, day: exactly(signature.at) }) : words.notYet}
        </PageText>
      </p>
      {!signature && canSign && <SignForm team={team} definition={definition} onSign={onSign} />}
    </div>
  );
}

/** Who signed the version in force, and where either team signs it. */
export const Signing = ({ definition, onSign }: SignProps) => (
  <section aria-label={words.title} className="flex flex-col gap-2 rounded-xl border border-line bg-card p-3">
    <h3 className="font-semibold">{words.title}</h3>
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] gap-3">
      <Signed key={`sales ${definition.version}`} team="sales" definition={definition} onSign={onSign} />
      <Signed key={`marketing ${definition.version}`} team="marketing" definition={definition} onSign={onSign} />
    </div>
    <p className="text-sm text-soft">{definition.handOver.trim() === '' ? words.noHandOver : words.bound}</p>
  </section>
);
