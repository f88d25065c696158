import { useMemo, useState } from 'react';
import { dayOf } from '../../components/format.ts';
import { Columns, Meanings, Preview } from '../../components/review/past-deals-screen.tsx';
import { Button } from '../../components/ui/button.tsx';
import { bytesOf } from '../../lib/browser/file-bytes.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { criteriaFor, guessedMapping, type Mapping } from '../../lib/exchange/past-deal-columns.ts';
import { meaning, reportOf, type TableReport, unknownOutcomes } from '../../lib/exchange/past-deal-report.ts';
import type { Held } from '../../lib/exchange/past-deal-rows.ts';
import type { OutcomeCode } from '../../lib/exchange/past-deal-words.ts';
import { type Table, type TableFault, tableLimits, tableOf } from '../../lib/exchange/table-text.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { takeBack, takeIn } from './take-past-deals.ts';
import type { WorkspaceWorld } from './world.ts';

const words = phrases({
  title: 'Past deals from a file',
  file: 'A file with one deal a line (CSV)',
  back: 'Take it back',
  another: 'Another file',
  none: 'Nothing in this file is a deal so far: say which columns name the company and the outcome.',
});
const faults = phrases({
  'too-large': 'This file is too large: 20 MB at most. Nothing was taken in.',
  'too-many-rows': 'This file has too many rows: 50,000 at most. Nothing was taken in.',
  empty: 'This file has no rows below its first line. Nothing was taken in.',
  'no-text': 'This file is no text: save it as CSV first. Nothing was taken in.',
} satisfies Record<Exclude<TableFault['why'], 'open-quote'>, string>);

const faultWords = (fault: TableFault): string =>
  fault.why === 'open-quote'
    ? phrase(
        'Row {row} has a quotation mark out of place, and rows below it are lost in it. Put it right in the file. Nothing was taken in.',
        { row: fault.row },
      )
    : faults[fault.why];

type Props = { world: WorkspaceWorld; definition: Definition; held: Held };
type State =
  | { name: 'choosing'; fault?: string }
  | { name: 'mapping'; table: Table }
  | { name: 'taking'; done: number }
  | { name: 'taken'; accounts: Prospect[]; told: string };

/** What is left out of the file, in sentences. */
function leftOut({ withoutAccount, withoutOutcome, puzzling }: TableReport, ignored: readonly string[]): string[] {
  const { cells, first } = puzzling;
  return [
    ...(withoutAccount > 0 ? [phrase('Rows without a company, left out: {count}', { count: withoutAccount })] : []),
    ...(withoutOutcome > 0
      ? [
          phrase('Rows without an outcome that is understood, left out: {count}', {
            count: withoutOutcome,
          }),
        ]
      : []),
    ...(cells > 0
      ? [
          phrase('Cells that are not understood and say nothing: {count} ({first})', {
            count: cells,
            first: first.join(', '),
          }),
        ]
      : []),
    ...(ignored.length > 0 ? [phrase('Columns ignored: {columns}', { columns: ignored.join(', ') })] : []),
  ];
}

type MappingProps = { table: Table; definition: Definition; onTake: (report: TableReport) => void };

/** What the file is taken to say, before any of it is kept. */
function MappingForm({ table: { header, rows }, definition, onTake }: MappingProps) {
  const [mapping, setMapping] = useState<Mapping>(() => guessedMapping(header, definition));
  const [meant, setMeant] = useState<ReadonlyMap<string, OutcomeCode>>(new Map());
  const report = useMemo(() => reportOf(rows, { mapping, meant }), [rows, mapping, meant]);
  const unknown = useMemo(() => unknownOutcomes(rows, { mapping }), [rows, mapping]);
  const ignored = header.filter((heading, at) => mapping[at] === undefined && heading !== '');
  return (
    <>
      <Columns
        header={header}
        sample={rows[0] ?? []}
        mapping={mapping}
        criteria={criteriaFor(definition)}
        onMap={(at, column) =>
          setMapping(
            header.map((_, other) => (other === at ? column : mapping[other] === column ? undefined : mapping[other])),
          )
        }
      />
      <Meanings unknown={unknown} meant={meant} onMean={(cell, outcome) => setMeant(meaning(meant, cell, outcome))} />
      {report.deals.length === 0 ? <p className="text-sm">{words.none}</p> : <Preview deals={report.deals} />}
      <ul className="text-sm text-soft">
        {leftOut(report, ignored).map((line) => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
      {report.deals.length > 0 && (
        <Button look="primary" onPress={() => onTake(report)}>
          {report.deals.length === 1
            ? phrase('Take in 1 deal')
            : phrase('Take in {count} deals', { count: report.deals.length })}
        </Button>
      )}
    </>
  );
}

/** Takes in deals that ended before, from a file: what its columns are, what it says, and back again. */
export default function PastDeals({ world, definition, held }: Props) {
  const [state, setState] = useState<State>({ name: 'choosing' });
  const tell = (done: number) => setState({ name: 'taking', done });
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const refuse = (fault: string) => setState({ name: 'choosing', fault });
    if (file.size > tableLimits.bytes) return refuse(faults['too-large']);
    const bytes = await bytesOf(file);
    if (!bytes.ok) return refuse(bytes.refusal.message);
    const found = tableOf(bytes.reply);
    if ('table' in found) setState({ name: 'mapping', table: found.table });
    else refuse(faultWords(found.fault));
  };
  const take = async ({ deals }: TableReport) => {
    tell(0);
    const { accounts, refusal } = await takeIn(world, { deals, held, today: dayOf(world.now()) }, { tell });
    const came = phrase('Taken in: {count} accounts. What was here already was not taken in twice.', {
      count: accounts.length,
    });
    setState({ name: 'taken', accounts, told: refusal ? refusal.message : came });
  };
  const back = async (accounts: readonly Prospect[]) => {
    tell(0);
    const { refusal } = await takeBack(world, accounts, { tell });
    setState({
      name: 'taken',
      accounts: [],
      told: refusal ? refusal.message : phrase('Taken back: {count} accounts.', { count: accounts.length }),
    });
  };
  return (
    <section aria-label={words.title} className="flex flex-col items-start gap-3 rounded-xl border border-line p-3">
      <h3 className="font-semibold">{words.title}</h3>
      {state.name === 'choosing' && (
        <label className="flex flex-col gap-1 text-sm">
          {words.file}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={({ currentTarget }) => {
              void choose(currentTarget.files?.[0]);
              currentTarget.value = ''; // so that the same file can be chosen again, put right
            }}
          />
        </label>
      )}
      {state.name === 'choosing' && state.fault && (
        <p role="alert" className="text-sm text-bad">
          {state.fault}
        </p>
      )}
      {state.name === 'mapping' && (
        <>
          <MappingForm table={state.table} definition={definition} onTake={(report) => void take(report)} />
          <Button onPress={() => setState({ name: 'choosing' })}>{words.another}</Button>
        </>
      )}
      {state.name === 'taking' && (
        <p role="status" className="text-sm">
          {phrase('Taking it in: {done} accounts…', { done: state.done })}
        </p>
      )}
      {state.name === 'taken' && (
        <>
          <p role="status" className="text-sm">
            {state.told}
          </p>
          <div className="flex flex-wrap gap-1.5">
            {state.accounts.length > 0 && <Button onPress={() => void back(state.accounts)}>{words.back}</Button>}
            <Button onPress={() => setState({ name: 'choosing' })}>{words.another}</Button>
          </div>
        </>
      )}
    </section>
  );
}
