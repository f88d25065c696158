import { legalNames } from './name/legal-name.ts';
import { fact, type Reader } from './reader.ts';

/** The company's name with its legal form, from rights lines, imprints, footers and contact blocks. */
export const reader: Reader = {
  id: 'legal-name',
  read: (page) => ({
    facts: legalNames(page)
      .slice(0, 3)
      .map(({ name, seen }) => fact('legalName', name, seen)),
  }),
};
