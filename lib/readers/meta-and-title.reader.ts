import { cut } from './clean.ts';
import { bestName } from './name/best-name.ts';
import { meta, type ReadablePage } from './page.ts';
import { type FactDraft, fact, type Reader, seen } from './reader.ts';

/** What the company is called, by agreement of site name, title, logo, rights line and domain; and how it describes itself. */
export const reader: Reader = {
  id: 'meta-and-title',
  read: (page) => {
    const best = bestName(page);
    return { facts: [...(best === undefined ? [] : [fact('name', best.name, best.seen)]), ...descriptions(page)] };
  },
};

const descriptions = (page: ReadablePage): FactDraft[] => {
  const source = meta(page, 'description', 'og:description');
  return source === undefined || source.text.length < 30
    ? []
    : [fact('description', cut(source.text, 500), seen(source, undefined, 0.6))];
};
