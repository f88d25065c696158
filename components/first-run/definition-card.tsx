import type { Definition } from '../../lib/definition/definition.ts';
import { fillIns } from '../../lib/definition/fill-in.ts';
import { countingOf } from '../../lib/definition/sign.ts';
import { statusOf } from '../../lib/definition/status.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { PageText } from '../ui/page-text.tsx';

const words = phrases({
  agreed: 'agreed',
  draft: 'draft',
  signed: 'Sales and marketing have both signed it.',
  unsigned: 'Sales and marketing have not both signed it: every verdict says “draft”.',
  sales: 'Sales',
  marketing: 'Marketing',
  nobody: 'nobody named yet',
  open: 'Still to fill in; what rests on it counts as unknown:',
  whole: 'Nothing is left to fill in.',
  fill: 'Fill in',
  workspace: 'See, change or sign it',
  change: 'Change the template',
  privacy: 'Privacy, in full',
});

type CardProps = {
  definition: Definition;
  /** Undefined when the form of the template would take back what the team has changed beyond it. */
  onFill: (() => void) | undefined;
  onChange: () => void;
  onPrivacy: () => void;
};

const Signer = ({ team, definition }: { team: 'sales' | 'marketing'; definition: Definition }) => {
  const signature = countingOf(definition).find((one) => one.team === team);
  const name = signature?.by ?? definition.signers?.[team];
  const text = signature
    ? phrase('{name}, signed', { name: signature.by })
    : phrase('{name}, not signed yet', { name: name ?? '' });
  return (
    <div className="contents">
      <dt className="text-soft">{words[team]}</dt>
      <dd className="min-w-0">{name ? <PageText>{text}</PageText> : words.nobody}</dd>
    </div>
  );
};

/** The definition in force: what it is called, who has signed or is to sign, what it still needs, and how to change it. */
export function DefinitionCard({ definition, onFill, onChange, onPrivacy }: CardProps) {
  const isAgreed = statusOf(definition) === 'agreed';
  const open = fillIns(definition);
  return (
    <div className="flex flex-col gap-3 p-3 text-sm">
      <div>
        <p className="flex items-start gap-2">
          <b className="min-w-0 flex-1 text-base font-semibold">
            <PageText>{phrase(definition.name)}</PageText> · v{definition.version}
          </b>
          <Chip look={isAgreed ? 'on' : 'warn'}>{isAgreed ? words.agreed : words.draft}</Chip>
        </p>
        <p className="text-soft">{isAgreed ? words.signed : words.unsigned}</p>
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <Signer team="sales" definition={definition} />
        <Signer team="marketing" definition={definition} />
      </dl>
      {open.length === 0 ? (
        <p className="text-soft">{words.whole}</p>
      ) : (
        <div>
          <p>{words.open}</p>
          <ul className="list-disc ps-4">
            {open.map(({ id, label }) => (
              <li key={id}>{phrase(label)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap gap-1.5">
        {onFill && (
          <Button look="primary" onPress={onFill}>
            {words.fill}
          </Button>
        )}
        <a
          href="/workspace.html#definition"
          target="_blank"
          rel="noopener"
          className={buttonClass(onFill ? 'plain' : 'primary')}
        >
          {words.workspace}
        </a>
        <Button onPress={onChange}>{words.change}</Button>
        <Button look="quiet" onPress={onPrivacy}>
          {words.privacy}
        </Button>
      </div>
    </div>
  );
}
