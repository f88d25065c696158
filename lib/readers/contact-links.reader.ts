import { linkedEmails } from './contact/emails.ts';
import { linkedPhones } from './contact/linked-phones.ts';
import { picturedPhones } from './contact/pictured-phones.ts';
import { isPersonal } from './people/own-contacts.ts';
import { fact, type Reader } from './reader.ts';

/** E-mail addresses and telephone numbers that links carry and pictures show; those of one person are left to the readers of people. */
export const reader: Reader = {
  id: 'contact-links',
  read: (page) => ({
    facts: [
      ...linkedEmails(page)
        .filter(({ email }) => !isPersonal(page, email))
        .map(({ email, seen }) => fact('email', email, seen)),
      ...[...linkedPhones(page), ...picturedPhones(page)]
        .filter(({ number }) => !isPersonal(page, number))
        .map(({ number, seen }) => fact('phone', number, seen)),
    ],
  }),
};
