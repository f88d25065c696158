import { writtenEmails } from './contact/emails.ts';
import { writtenPhones } from './contact/phones.ts';
import { isPersonal } from './people/own-contacts.ts';
import { fact, type Reader } from './reader.ts';

/** E-mail addresses, telephone and fax numbers in the visible text; those of one person are left to the readers of people. */
export const reader: Reader = {
  id: 'text-contacts',
  read: (page) => ({
    facts: [
      ...writtenEmails(page)
        .filter(({ email }) => !isPersonal(page, email))
        .map(({ email, seen }) => fact('email', email, seen)),
      ...writtenPhones(page)
        .filter(({ number, is }) => is === 'fax' || !isPersonal(page, number))
        .map(({ number, is, seen }) => fact(is, number, seen)),
    ],
  }),
};
