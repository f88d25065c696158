import type { ReadablePage } from '../page.ts';
import { titleParts } from '../title-parts.ts';
import type { NameCandidate } from './candidate.ts';
import { isNameOfHost } from './host-name.ts';
import { namesInHead } from './in-head.ts';
import { namesOnPage } from './on-page.ts';
import { saidAgain } from './said-again.ts';
import { tidyName } from './tidy.ts';

/** All places of a page where a company puts its name, and its text where it says that name again. */
export const nameCandidates = (page: ReadablePage): NameCandidate[] => {
  const found = [...namesInHead(page), ...namesOnPage(page)]
    .flatMap(tidied)
    .filter(({ name }) => !isNameOfHost(page, name));
  return [...found, ...saidAgain(page, found)];
};

/** A candidate as a name; several when it is parted as titles are, none when it is no name at all. */
const tidied = (candidate: NameCandidate): NameCandidate[] =>
  titleParts(candidate.name).flatMap((part, nth) => {
    const name = tidyName(part);
    return name === undefined
      ? []
      : [{ ...candidate, name, weight: nth === 0 ? candidate.weight : candidate.weight / 2 }];
  });
