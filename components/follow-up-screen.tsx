import { followUpColumns } from '../lib/exchange/follow-up-file.ts';
import { type FollowUp, followUps } from '../lib/qualification/follow-up.ts';
import { numberWords, phrase, phrases } from '../lib/words/phrase.ts';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({
  title: 'Follow-up lists',
  guard:
    'Only prospects with a sweet-spot tag that holds are worth direct mail and telemarketing. The others never get into those files.',
  kind: 'For',
  leftOut: 'Left out',
  nobody: 'Nobody is in this list.',
  first: 'The first of them',
  save: 'Save the file',
});
const kinds = phrases({ general_email: 'general e-mail', direct_mail: 'direct mail', telemarketing: 'telemarketing' });

/** Columns that fit on a screen; the file has all. */
const shown = ['company', 'contact', 'phone', 'email', 'city', 'follow_up_allowed'];
const few = 5;

type List = {
  name: 'making' | 'made' | 'refused';
  looked: number;
  rows: readonly string[][];
  leftOut: ReadonlyMap<string, number>;
  refusal?: string;
};
type FollowUpScreenProps = { kind: FollowUp; list: List; onKind: (kind: FollowUp) => void; onSave: () => void };

const Preview = ({ rows }: Pick<List, 'rows'>) => (
  <div className="overflow-x-auto">
    <table className="w-full text-start text-sm">
      <caption className="text-start text-soft">{words.first}</caption>
      <thead>
        <tr>
          {shown.map((column) => (
            <th key={column} scope="col" className="pe-3 text-start font-semibold">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, few).map((cells) => (
          <tr key={cells[0]} className="border-t border-line align-top">
            {shown.map((column) => (
              <td key={column} className="pe-3 wrap-anywhere">
                <PageText>{cells[followUpColumns.indexOf(column)] ?? ''}</PageText>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** Who is in a list for a kind of follow-up, who is left out and why, and the file of it. */
export function FollowUpScreen({ kind, list, onKind, onSave }: FollowUpScreenProps) {
  const count = numberWords(list.rows.length);
  return (
    <div className="flex flex-col items-start gap-3">
      <h2 className="text-lg font-semibold">{words.title}</h2>
      <p className="text-sm">{words.guard}</p>
      <fieldset className="flex flex-wrap items-center gap-1.5 text-sm">
        <legend className="float-start me-2">{words.kind}</legend>
        {followUps.map((one) => (
          <Button
            key={one}
            look={one === kind ? 'primary' : 'plain'}
            isPressed={one === kind}
            onPress={() => onKind(one)}
          >
            {kinds[one]}
          </Button>
        ))}
      </fieldset>
      <p role="status" className="text-sm">
        {list.name === 'making' && phrase('{count} accounts looked at…', { count: list.looked })}
        {list.name === 'refused' && list.refusal}
        {list.name === 'made' && (list.rows.length === 0 ? words.nobody : phrase('{count} in this list', { count }))}
      </p>
      {list.leftOut.size > 0 && (
        <dl className="text-sm">
          <dt className="font-semibold">{words.leftOut}</dt>
          {[...list.leftOut].map(([why, number]) => (
            <dd key={why}>
              {numberWords(number)} · {why}
            </dd>
          ))}
        </dl>
      )}
      {list.rows.length > 0 && <Preview rows={list.rows} />}
      {list.name === 'made' && list.rows.length > 0 && (
        <Button look="primary" onPress={onSave}>
          {words.save}
        </Button>
      )}
    </div>
  );
}
