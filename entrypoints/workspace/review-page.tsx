import { lazy, Suspense, useMemo, useState } from 'react';
import { dayOf, dayWords } from '../../components/format.ts';
import { Notice } from '../../components/notice.tsx';
import { proposalSection } from '../../components/review/learnt-words.ts';
import { ReviewScreen } from '../../components/review/review-screen.tsx';
import { sectionsOf, textOf } from '../../components/review/sections.ts';
import { dueWords } from '../../components/review-words.ts';
import { Button } from '../../components/ui/button.tsx';
import type { Definition } from '../../lib/definition/definition.ts';
import { differences } from '../../lib/definition/diff.ts';
import { editingOf } from '../../lib/definition/edit.ts';
import { unsigned } from '../../lib/definition/sign.ts';
import { statusOf } from '../../lib/definition/status.ts';
import { calibrate } from '../../lib/qualification/calibrate.ts';
import { actionsLearnt, nichesLearnt } from '../../lib/qualification/learnt.ts';
import { draftOf, proposalOf } from '../../lib/qualification/propose.ts';
import { reviewOf } from '../../lib/qualification/review.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { PageProps } from './pages.ts';
import { type LastReview, type Rows, useLastReview, useRows } from './use-review.ts';

const PastDeals = lazy(() => import('./past-deals.tsx'));

const words = phrases({
  refused: 'The accounts cannot be read.',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied.',
  noted: 'Noted: the next review counts from today.',
  busy: 'The definition is being changed already. Keep or drop that change first.',
  past: 'Take in past deals from a file',
});

/** What the sheet is called: since when, until when, and under which definition. */
function titleOf(definition: Definition, last: LastReview, today: string): string {
  const told = {
    name: phrase(definition.name),
    version: definition.version,
    day: dayWords(today, ''),
    since: last.reviewed === undefined ? '' : dayWords(last.reviewed, ''),
    status: statusOf(definition) === 'agreed' ? phrase('agreed') : phrase('draft'),
  };
  return last.reviewed === undefined
    ? phrase('Review of wins and losses until {day} · {name} v{version}, {status}', told)
    : phrase('Review of wins and losses, {since} to {day} · {name} v{version}, {status}', told);
}

type SheetProps = PageProps & { rows: Extract<Rows, { name: 'ready' }>; last: LastReview };

/** The sheet over all accounts, with what can be done about it. */
function Sheet({ world, definition, rows: { rows, held }, last }: SheetProps) {
  const [told, tell] = useState('');
  const [isTaking, setTaking] = useState(false);
  const today = dayOf(world.now());
  const sheet = useMemo(() => {
    const review = reviewOf(rows, definition, last.reviewed);
    const { deals } = review;
    const calibration = calibrate(deals, definition);
    return {
      review,
      calibration,
      actions: actionsLearnt(deals, definition),
      niches: nichesLearnt(deals),
      definition,
      today,
    };
  }, [rows, definition, last, today]);
  const sections = sectionsOf(sheet);
  const title = titleOf(definition, last, today);
  const proposal = proposalOf(sheet.calibration);
  const draft = proposal && draftOf(definition, proposal);
  const changes = draft ? differences(definition, draft).map(({ text }) => text) : [];
  const proposed = proposalSection(proposal, changes, sheet.calibration);
  const keep = () => {
    if (draft === undefined) return;
    if (world.editing.get(definition.id)) return tell(words.busy);
    world.editing.put({ ...editingOf(definition), definition: unsigned(draft) });
    location.hash = 'definition'; // where its words, and who moves, are seen before it is kept
  };
  const done = async () => {
    const kept = await world.ask('review.keep', {});
    tell(kept.ok ? words.noted : kept.refusal.message);
  };
  const copy = () =>
    world.copy(textOf(title, [...sections, proposed])).then(
      () => tell(words.copied),
      () => tell(words.notCopied),
    );
  const since = last.reviewed ?? last.begun;
  return (
    <ReviewScreen
      title={title}
      due={since && dueWords({ last: since, today, reviewDays: definition.thresholds.reviewDays })}
      sections={sections}
      proposal={{ ...proposed, isOne: proposal !== undefined }}
      told={told}
      acts={{
        copy: () => void copy(),
        print: () => print(),
        done: () => void done(),
        keep,
      }}
    >
      {isTaking ? (
        <Suspense>
          <PastDeals world={world} definition={definition} held={held} />
        </Suspense>
      ) : (
        <Button onPress={() => setTaking(true)}>{words.past}</Button>
      )}
    </ReviewScreen>
  );
}

/** Wins, losses and what they teach, over all accounts: the page two teams meet over. */
export default function ReviewPage({ world, definition }: PageProps) {
  const rows = useRows(world, definition);
  const last = useLastReview(world);
  if (rows.name === 'refused')
    return (
      <Notice title={words.refused} look="bad" isUrgent>
        <p>{rows.refusal.message}</p>
      </Notice>
    );
  if (rows.name === 'reading' || last === undefined)
    return (
      <p role="status" className="text-sm">
        {phrase('Looking through the accounts: {count}…', {
          count: rows.name === 'reading' ? rows.looked : rows.rows.length,
        })}
      </p>
    );
  return <Sheet world={world} definition={definition} rows={rows} last={last} />;
}
