import { lazy, Suspense, useMemo, useState } from 'react';
import { AccountScreen } from '../../components/account-screen.tsx';
import { ActionBar } from '../../components/action-bar.tsx';
import type { Acts } from '../../components/acts.ts';
import { BlankScreen } from '../../components/blank-screen.tsx';
import { Contests } from '../../components/contests.tsx';
import { Notes } from '../../components/notes.tsx';
import { Button } from '../../components/ui/button.tsx';
import { PageText } from '../../components/ui/page-text.tsx';
import type { Definition } from '../../lib/definition/definition.ts';
import { around, phrase } from '../../lib/words/phrase.ts';
import { derive, tagging } from './derive.ts';
import type { Follower } from './follow.ts';
import { Leave } from './leave.tsx';
import type { Shown, Situation } from './situation.ts';
import { useAnswer } from './use-answer.ts';
import { useEachEvent } from './use-each-event.ts';
import type { Join } from './use-joined.ts';
import { keyActsOf, useIsTyping, useKeys } from './use-keys.ts';
import { useToday } from './use-today.ts';
import { words } from './words.ts';
import type { World } from './world.ts';

/** How the account on screen stands to the page in front: it is read from it, about to be, only written about, or of another. */
function relationOf(situation: Situation): 'here' | 'passing' | 'notes' | 'elsewhere' {
  if (situation.name === 'ready' || situation.name === 'nothing-found') return 'here';
  if (situation.name === 'refused') return situation.wasReading ? 'elsewhere' : 'here';
  if (situation.name === 'linkedin') return 'notes';
  return situation.name === 'reading' || (situation.name === 'stale' && situation.isLoading) ? 'passing' : 'elsewhere';
}

const Subject = lazy(() => import('./subject.tsx'));

/** True where the page says nothing of a company of which none was read before: there is nothing to judge, or to keep. */
const isBlankIn = ({ name }: Situation, { prospect }: Shown): boolean =>
  name === 'nothing-found' && prospect.pages.length === 0;

const alone: Join = (prospect) => prospect;

type ReadLastProps = { name: string; isOpen: boolean; isVisible: boolean; onTurn: () => void };

/** The account read last, folded while the tab shows another page: what it says is not about that. */
const ReadLast = ({ name, isOpen, isVisible, onTurn }: ReadLastProps) => (
  <div className="mx-3 mt-3 rounded-xl border border-line bg-card p-2.5 text-sm">
    <p className="text-soft">{words.last}</p>
    <p className="flex items-center gap-2">
      <b className="min-w-0 flex-1">
        <PageText>{name}</PageText>
      </b>
      <Button onPress={onTurn}>{isOpen ? words.hide : words.show}</Button>
    </p>
    {isVisible && <p className="text-warn">{words.notThisPage}</p>}
  </div>
);

type AccountPanelProps = {
  situation: Situation;
  shown: Shown;
  definition: Definition;
  told: string;
  tell: (sentence: string) => void;
  acts: Acts;
  world: World;
  follower: Pick<Follower, 'say' | 'saySame'>;
  onHelp: () => void;
  /** Given while it is worth offering to read without a press. */
  onDeclineLeave: (() => void) | undefined;
};

/** The account as far as it may be shown beside the page in front, with everything that can be done about it. */
export default function AccountPanel(props: AccountPanelProps) {
  const { situation, shown, definition, told, tell, world, follower, onHelp, onDeclineLeave } = props;
  const today = useToday(world);
  const acts = { ...props.acts, say: useEachEvent(world, props.acts.say) };
  const [isOpen, setOpen] = useState(false);
  const isTyping = useIsTyping();
  const [join, setJoin] = useState<Join>(() => alone);
  const drawn = useMemo(
    () => derive({ ...shown, join }, definition, { now: world.now(), today }),
    [shown, join, definition, today, world],
  );
  const { view, assessment, savedAt, isTagged } = drawn;
  const { undoable } = view.standing;
  const relation = relationOf(situation);
  const isVisible = relation !== 'elsewhere' || isOpen || isTyping;
  const isBlank = isBlankIn(situation, shown);
  const isJudged = isVisible && relation !== 'notes' && !isBlank;
  const undo = () => {
    if (undoable.length === 0) return;
    acts.say(undoable.map((change) => ({ kind: 'retracted', change })));
    tell(words.undone);
  };
  const tag = () => {
    const saying = tagging(drawn);
    const { unblock, reasons } = assessment.tag;
    if (saying === undefined)
      return tell(phrase('Sweet spot is not possible yet: {why}', { why: unblock ?? reasons[0]?.text ?? '' }));
    acts.say([saying]);
    tell(isTagged ? words.untagged : words.tagged);
  };
  const note = () => {
    const field = document.querySelector<HTMLElement>('[data-notes] textarea');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  const answer = useAnswer(assessment.nextQuestion, { world, say: acts.say, onTooSoon: () => tell(words.newQuestion) });
  const all = keyActsOf({ assessment, acts, answer, tag, note, undo, help: onHelp });
  useKeys(isJudged ? all : { help: onHelp, ...(isVisible && { note, undo }) });
  const name = view.one('name')?.value ?? view.account;
  const [beforeName, afterName] = around(words.notesAbout, 'account');
  return (
    <div className="flex grow flex-col">
      {relation === 'elsewhere' && (
        <ReadLast name={name} isOpen={isOpen} isVisible={isVisible} onTurn={() => setOpen(!isOpen)} />
      )}
      {relation === 'notes' && (
        <>
          <p className="m-3">
            {beforeName}
            <b>
              <PageText>{name}</PageText>
            </b>
            {afterName}
          </p>
          <Notes notes={view.standing.notes} today={today} acts={acts} />
        </>
      )}
      {relation !== 'notes' && (
        <div hidden={!isVisible}>
          {shown.page && relation === 'here' && onDeclineLeave && (
            <Leave world={world} url={shown.page.url} account={view.account} onDecline={onDeclineLeave} />
          )}
          <Suspense>
            <Subject
              page={relation === 'here' ? shown.page : undefined}
              shown={shown}
              onJoin={(joining) => setJoin(() => joining)}
              drawn={drawn}
              world={world}
              today={today}
              acts={acts}
              follower={follower}
            />
          </Suspense>
          <Contests contests={drawn.contests} definition={definition} today={today} acts={acts} />
          {isBlank ? (
            <BlankScreen
              view={view}
              assessment={assessment}
              nextPages={shown.page?.nextPages ?? []}
              today={today}
              acts={acts}
            />
          ) : (
            <AccountScreen
              prospect={drawn.whole}
              view={view}
              assessment={assessment}
              nextPages={shown.page?.nextPages ?? []}
              savedAt={savedAt}
              today={today}
              definition={definition}
              isTagged={isTagged}
              isBare={situation.name === 'nothing-found'}
              acts={acts}
              onAnswer={answer}
            />
          )}
          {shown.page && <Leave world={world} url={shown.page.url} account={view.account} />}
        </div>
      )}
      <div className="sticky bottom-0 mt-auto">
        <p role="status" className="mx-3 mb-1 rounded-lg bg-ink px-2 text-sm text-ground not-empty:py-1">
          {told}
        </p>
        {isJudged && (
          <ActionBar
            assessment={assessment}
            isTagged={isTagged}
            canUndo={undoable.length > 0}
            acts={acts}
            onNote={note}
            onTag={tag}
            onUndo={undo}
          />
        )}
      </div>
    </div>
  );
}
