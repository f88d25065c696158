import type { NextLook } from '../lib/qualification/next-looks.ts';
import { languageSpoken, phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { nameBeside, pageName } from './format.ts';
import { Group } from './ui/group.tsx';
import { PageText } from './ui/page-text.tsx';
import { SafeLink } from './ui/safe-link.tsx';

const words = phrases({ title: 'Where to look next', opens: 'opens in this tab' });
const few = 6;
const fewAnswers = 3;

const begun = (answer: string): string => answer.charAt(0).toLocaleUpperCase(languageSpoken()) + answer.slice(1);

/** "Address · In a market we serve · Phone": a criterion may be called anything, so no word of a sentence joins them. */
const listed = (answers: readonly string[]): string => answers.slice(0, fewAnswers).map(begun).join(' · ');

/** Pages of the same site that the site itself links to, each with what it may tell that is not known yet. */
export function NextPages({ looks, acts }: { looks: readonly NextLook[]; acts: Acts }) {
  if (looks.length === 0) return null;
  return (
    <Group title={words.title} aside={words.opens}>
      <ul>
        {looks.slice(0, few).map(({ page: { url, label }, answers }) => (
          <li key={url} className="border-t border-line">
            <SafeLink to={url} onOpen={() => acts.goTo(url)} className="block px-2.5 py-1.5 hover:bg-unknown-soft">
              <span className="flex gap-2">
                <span className="underline">
                  <PageText>{label || pageName(url)}</PageText>
                </span>
                <span className="ms-auto text-sm text-soft">
                  <PageText>{label && nameBeside(url, label)}</PageText>
                </span>
              </span>
              <span className="block text-sm text-soft">{phrase('May tell: {what}', { what: listed(answers) })}</span>
            </SafeLink>
          </li>
        ))}
      </ul>
    </Group>
  );
}
