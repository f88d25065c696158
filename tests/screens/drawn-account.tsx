import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { AccountScreen } from '../../components/account-screen.tsx';
import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import type { NextPage } from '../../lib/prospect/reading.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { changesOf, nextPages, now, prospectOf, today } from './samples.ts';

/** What a drawn account asks to be done; clear it before each test. */
export const acts = {
  say: vi.fn((sayings: readonly Saying[]) => changesOf(...sayings)),
  copy: vi.fn(),
  goTo: vi.fn(),
  show: vi.fn(),
};

type Sample = { judged: Assessment; said?: Saying[]; pages?: readonly NextPage[]; definition?: Definition };

/** Draws the whole account as judged, after these things were said. */
export const drawAccount = ({ judged, said = [], pages = nextPages, definition = mspToolkit }: Sample) =>
  render(
    <AccountScreen
      prospect={prospectOf(...said)}
      view={viewOf(prospectOf(...said))}
      assessment={judged}
      nextPages={pages}
      savedAt={now}
      today={today}
      definition={definition}
      isTagged={false}
      isBare={false}
      acts={acts}
      onAnswer={acts.say}
    />,
  );
