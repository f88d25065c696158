import type { ReadablePage } from '../page.ts';
import type { Mention } from './mentions.ts';
import { type TitleText, titleText } from './title-text.ts';

const mostLines = 6;
const longestReach = 80;
const way = /\d{3}|@|^(?:whatsapp|telegram|skype|linkedin|xing|v-?card|e-?mail)$/iu;

/** The smaller heading below the heading that is a name, with nothing but ways to reach its bearer between. */
export const headingBelow = (page: ReadablePage, { line: own, isAlone }: Mention): TitleText | undefined => {
  if (!isAlone || own.heading === 0) return undefined;
  for (const line of page.lines.slice(own.order + 1, own.order + 1 + mostLines)) {
    if (line.heading > own.heading) {
      const title = titleText(line.text);
      return title?.work === 'none' ? undefined : title;
    }
    if (line.heading > 0 || line.text.length > longestReach || !way.test(line.text)) return undefined;
  }
  return undefined;
};
