import { writtenEmails } from './contact/emails.ts';
import { writtenPhones } from './contact/phones.ts';
import { fact, type Reader } from './reader.ts';

/** E-mail addresses, telephone and fax numbers in the visible text. */
export const reader: Reader = {
  id: 'text-contacts',
  read: (page) => ({
    facts: [
      ...writtenEmails(page).map(({ email, seen }) => fact('email', email, seen)),
      ...writtenPhones(page).map(({ number, is, seen }) => fact(is, number, seen)),
    ],
  }),
};
