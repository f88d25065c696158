import type { ReadablePage } from '../page.ts';
import { pagePictures } from '../page-links.ts';
import { type Seen, seen } from '../reader.ts';
import { isOfOthers } from './others.ts';
import { countriesFor } from './phone-countries.ts';
import { labelBefore } from './phone-labels.ts';
import { numbersOf } from './phone-parse.ts';
import { digitsIn } from './phone-text.ts';

const mostPictures = 60;
const sure = 0.7;

/** Telephone numbers that pictures show, as their alternative text says them: "call us on 0141 555 0142". */
export const picturedPhones = (page: ReadablePage): { number: string; seen: Seen }[] =>
  pagePictures(page)
    .slice(0, mostPictures)
    .filter(({ element }) => !element.isHidden && !isOfOthers(page, element.index))
    .flatMap((picture) =>
      digitsIn(picture.text)
        .filter(({ start }) => labelBefore(picture.text.slice(0, start)) === 'phone')
        .flatMap((digits) => numbersOf(digits, countriesFor(digits.text, page)))
        .map(({ number, start, end }) => ({ number, seen: seen(picture, [start, end], sure) })),
    );
