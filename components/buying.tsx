import { lazy, Suspense, useState } from 'react';
import type { Assessment, Reason, SheetLine } from '../lib/qualification/assessment.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Matter } from './deal/matter.ts';
import { SheetLines } from './sheet-lines.tsx';
import { Group } from './ui/group.tsx';
import { Mark, type MarkKind } from './ui/mark.tsx';
import { ReasonLines } from './ui/reason-lines.tsx';

const words = {
  money: phrases({ label: 'Money', pass: 'can and will pay', fail: 'will not pay', unknown: 'not known' }),
  need: phrases({ label: 'Need', pass: 'now', fail: 'none', not_now: 'not now', unknown: 'not known' }),
  readiness: phrases({ label: 'Readiness', ready: 'ready', not_ready: 'not ready', unknown: 'not known' }),
  opportunity: phrases({ label: 'Opportunity' }),
  intent: phrases({ label: 'Truly qualified', yes: 'yes', no: 'no', unknown: 'not known' }),
  permission: phrases({ label: 'Permission' }),
  risk: phrases({ high: 'high risk of no decision: the problem is not among their first' }),
  early: phrases({ label: 'Intent and budget', says: 'no deal yet' }),
};

const DealPart = lazy(() => import('./deal/deal-part.tsx'));

/** The rows: each has lines of the sheet, or a part of the deal, or both. */
type Row = Exclude<SheetLine['group'], 'authority'> | 'permission';
type Line = { group: Row; label: string; says: string; mark: MarkKind; reasons: Reason[] };

const marks = {
  pass: 'yes',
  ready: 'yes',
  yes: 'yes',
  fail: 'no',
  not_now: 'no',
  not_ready: 'no',
  no: 'no',
  unknown: 'unknown',
} as const;

function opportunityMark({ met, missing }: Assessment['opportunity']): MarkKind {
  if (met === 5) return 'yes';
  return missing.length > 0 ? 'no' : 'unknown';
}

/** Whether the deal is truly qualified; before there is one, only where intent and budget may be told. */
function intentLine({ hasDeal, noDecisionRisk, trulyQualified }: Assessment): Line {
  if (!hasDeal) return { group: 'intent', ...words.early, mark: 'unknown', reasons: [] };
  const { value } = trulyQualified;
  const risk: Reason[] = noDecisionRisk === 'high' ? [{ by: 'rule', text: words.risk.high }] : [];
  const reasons = [...risk, ...trulyQualified.reasons];
  return { group: 'intent', label: words.intent.label, says: words.intent[value], mark: marks[value], reasons };
}

function linesOf(assessment: Assessment): Line[] {
  const { gates, readiness, opportunity, permission } = assessment;
  const { money, need } = gates;
  return [
    {
      group: 'money',
      label: words.money.label,
      says: words.money[money.value],
      mark: marks[money.value],
      reasons: money.reasons,
    },
    {
      group: 'need',
      label: words.need.label,
      says: words.need[need.value],
      mark: marks[need.value],
      reasons: need.reasons,
    },
    {
      group: 'engagement',
      label: words.readiness.label,
      says: words.readiness[readiness.value],
      mark: marks[readiness.value],
      reasons: readiness.reasons,
    },
    {
      group: 'opportunity',
      label: words.opportunity.label,
      says: phrase('{count} of 5', { count: opportunity.met }),
      mark: opportunityMark(opportunity),
      reasons: [],
    },
    intentLine(assessment),
    {
      group: 'permission',
      label: words.permission.label,
      says: phrase('{count} of 5', { count: permission.level }),
      mark: permission.level > 0 ? 'yes' : 'unknown',
      reasons: [],
    },
  ];
}

/** What is opened under a row: its part of the deal first, then what may be said of it beside that. */
function Opened({ group, matter }: { group: Row; matter: Matter }) {
  const lines = matter.assessment.sheet.filter((line) => line.group === group);
  const isWhole = group === 'opportunity'; // its part has every line of the sheet in it
  return (
    <>
      {group !== 'money' && (
        <Suspense>
          <DealPart part={group} matter={matter} />
        </Suspense>
      )}
      {!isWhole && <SheetLines lines={lines} acts={matter.acts} />}
    </>
  );
}

/** One of them, with its reason; opened, everything that may be said about it. */
function BuyingRow({ line, matter }: { line: Line; matter: Matter }) {
  const [isOpen, setOpen] = useState(false);
  const { label, says, mark, reasons } = line;
  return (
    <li className="border-t border-line">
      <button
        type="button"
        data-row=""
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex w-full gap-2 px-2.5 pt-1.5 text-start hover:bg-unknown-soft focus-visible:-outline-offset-2"
      >
        <Mark kind={mark} />
        <b className="min-w-0 flex-1 font-semibold wrap-anywhere">{label}</b>
        <span className="min-w-0 text-end text-sm text-soft wrap-anywhere">{says}</span>
      </button>
      <div className="ps-8.5 pe-2.5 pb-1.5">
        <ReasonLines reasons={reasons} onShow={matter.acts.show} most={isOpen ? 6 : 1} />
      </div>
      {isOpen && <Opened group={line.group} matter={matter} />}
    </li>
  );
}

/** Whether they can pay, need it, have shown they are ready, and how far a deal has come. */
export function Buying({ matter }: { matter: Matter }) {
  const lines = linesOf(matter.assessment);
  const known = lines.filter(({ mark }) => mark !== 'unknown').length;
  return (
    <Group title={phrase('Money, need, intent')} aside={phrase('{known} of {all} known', { known, all: lines.length })}>
      <ul>
        {lines.map((line) => (
          <BuyingRow key={line.group} line={line} matter={matter} />
        ))}
      </ul>
    </Group>
  );
}
