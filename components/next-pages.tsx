import type { NextPage } from '../lib/prospect/reading.ts';
import { phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { nameBeside, pageName } from './format.ts';
import { Group } from './ui/group.tsx';
import { PageText } from './ui/page-text.tsx';
import { SafeLink } from './ui/safe-link.tsx';

const words = phrases({ title: 'Where to look next', opens: 'opens in this tab' });
const few = 6;

/** Pages of the same site that the site itself links to, worth reading next. */
export function NextPages({ pages, acts }: { pages: readonly NextPage[]; acts: Acts }) {
  if (pages.length === 0) return null;
  return (
    <Group title={words.title} aside={words.opens}>
      <ul>
        {pages.slice(0, few).map(({ url, label }) => (
          <li key={url} className="border-t border-line">
            <SafeLink to={url} onOpen={() => acts.goTo(url)} className="flex gap-2 px-2.5 py-1.5 hover:bg-unknown-soft">
              <span className="underline">
                <PageText>{label || pageName(url)}</PageText>
              </span>
              <span className="ms-auto text-sm text-soft">
                <PageText>{label && nameBeside(url, label)}</PageText>
              </span>
            </SafeLink>
          </li>
        ))}
      </ul>
    </Group>
  );
}
