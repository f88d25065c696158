import type { ReadablePage } from '../page.ts';
import { type Seen, seen } from '../reader.ts';
import type { Mention } from './mentions.ts';

/**
 * Evidence of a person that shows the title too, where it stands on the line of the name or on the one beside it: the
 * name alone says nothing of what somebody decides. Elsewhere the line of the name.
 */
export const shownWithTitle =
  (page: ReadablePage, { person, line }: Mention, title: string | undefined) =>
  (sure: number): Seen => {
    if (title === undefined) return seen(line, person.printed, sure);
    const [above, below] = [page.lines[line.order - 1]?.text, page.lines[line.order + 1]?.text];
    const texts = [line.text, below && `${line.text}\n${below}`, above && `${above}\n${line.text}`];
    const text = texts.find((one) => one?.includes(title) && one.includes(person.printed));
    if (text === undefined) return seen(line, person.printed, sure);
    const [name, post] = [text.indexOf(person.printed), text.indexOf(title)];
    const end = Math.max(name + person.printed.length, post + title.length);
    return seen({ text, locator: line.locator }, [Math.min(name, post), end], sure);
  };
