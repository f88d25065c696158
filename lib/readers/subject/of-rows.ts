import { cut } from '../clean.ts';
import { rowFacts } from '../lists/row-facts.ts';
import type { ReadablePage } from '../page.ts';
import { companyRows } from './company-list.ts';
import type { Listed } from './listed.ts';
import { callings, type OtherDraft } from './other.ts';
import { factsOfPiece, type ReadFacts } from './piece.ts';

const mostRows = 500;

/** What stands beside the name, in the page's own words. */
const saidOf = ({ lines, name }: Listed): string =>
  cut(
    lines
      .filter((line) => line !== name && line.linkShare < 0.9)
      .map(({ text }) => text)
      .join(' · '),
    200,
  );

/** The companies of a list, each with what its row says. */
export const companiesOfRows = (page: ReadablePage, read: ReadFacts): OtherDraft[] =>
  companyRows(page)
    .slice(0, mostRows)
    .flatMap((row): OtherDraft[] => {
      const { name, outward, inward } = row;
      if (name === undefined) return [];
      const link = outward?.href ?? inward?.href;
      const site = outward && { account: outward.account, written: outward.written };
      const said = factsOfPiece(page, { piece: row, account: outward?.account }, read);
      return [
        {
          name: cut(name.text, 200),
          ...(outward && { account: outward.account }),
          ...(link !== undefined && { link }),
          says: saidOf(row),
          facts: [...callings({ name, printed: name.text, site }), ...said, ...rowFacts(page, row, said)],
          pieces: [row],
        },
      ];
    });
