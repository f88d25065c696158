import { writtenEmails } from './contact/emails.ts';
import { fact, type Reader } from './reader.ts';

/** E-mail addresses and telephone numbers in the visible text. */
export const reader: Reader = {
  id: 'text-contacts',
  read: (page) => ({ facts: writtenEmails(page).map(({ email, seen }) => fact('email', email, seen)) }),
};
