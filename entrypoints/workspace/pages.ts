import { type ComponentType, lazy } from 'react';
import type { Definition } from '../../lib/definition/definition.ts';
import { phrases } from '../../lib/words/phrase.ts';
import type { WorkspaceWorld } from './world.ts';

/** What every page of the workspace is given. */
export type PageProps = { world: WorkspaceWorld; definition: Definition };

/** `onPut` is called when another version may be in force: news of it may never come from a background that was stopped. */
export type PuttingProps = PageProps & { onPut: () => void };

const titles = phrases({
  definition: 'Definition',
  'follow-up': 'Follow-up',
  review: 'Review',
  retention: 'Retention',
});

/** A page of the workspace: its part of the address, after "#", and how it is drawn. */
type Page = { id: keyof typeof titles; Screen: ComponentType<PuttingProps> };

/** The pages, in the order of their links. */
export const pages: readonly Page[] = [
  { id: 'definition', Screen: lazy(() => import('./definition-page.tsx')) },
  { id: 'follow-up', Screen: lazy(() => import('./follow-up-page.tsx')) },
  { id: 'review', Screen: lazy(() => import('./review-page.tsx')) },
  { id: 'retention', Screen: lazy(() => import('./retention-page.tsx')) },
];

/** What the link to a page says. */
export const titleOf = ({ id }: Page): string => titles[id];
