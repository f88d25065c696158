import { linkedEmails } from './contact/emails.ts';
import { linkedPhones } from './contact/phones.ts';
import { fact, type Reader } from './reader.ts';

/** E-mail addresses and telephone numbers that links carry. */
export const reader: Reader = {
  id: 'contact-links',
  read: (page) => ({
    facts: [
      ...linkedEmails(page).map(({ email, seen }) => fact('email', email, seen)),
      ...linkedPhones(page).map(({ number, seen }) => fact('phone', number, seen)),
    ],
  }),
};
