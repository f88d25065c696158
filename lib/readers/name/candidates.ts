import type { ReadablePage } from '../page.ts';
import { titleParts } from '../title-parts.ts';
import type { NameCandidate } from './candidate.ts';
import { isNameOfHost } from './host-name.ts';
import { namesInHead } from './in-head.ts';
import { namesOnPage } from './on-page.ts';
import { tidyName } from './tidy.ts';

/** All places of a page where a company puts its name. */
export const nameCandidates = (page: ReadablePage): NameCandidate[] =>
  [...namesInHead(page), ...namesOnPage(page)].flatMap(tidied).filter(({ name }) => !isNameOfHost(page, name));

/** A candidate as a name; several when it is parted as titles are, none when it is no name at all. */
const tidied = (candidate: NameCandidate): NameCandidate[] =>
  titleParts(candidate.name).flatMap((part, nth) => {
    const name = tidyName(part);
    return name === undefined
      ? []
      : [{ ...candidate, name, weight: nth === 0 ? candidate.weight : candidate.weight / 2 }];
  });
