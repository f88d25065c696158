import { madeOnce } from '../../prospect/made-once.ts';
import { linkedEmails, type PageEmail, writtenEmails } from '../contact/emails.ts';
import { linkedPhones } from '../contact/linked-phones.ts';
import { writtenPhones } from '../contact/phones.ts';
import type { PagePhone } from '../contact/phones-in-line.ts';
import type { ReadablePage } from '../page.ts';

/** Every e-mail address of a page, where it stands: linked ones first. */
export const emailsOn = madeOnce((page: ReadablePage): PageEmail[] => [...linkedEmails(page), ...writtenEmails(page)]);

/** Every telephone number of a page, where it stands: written ones first. */
export const phonesOn = madeOnce((page: ReadablePage): PagePhone[] =>
  [...writtenPhones(page), ...linkedPhones(page)].filter(({ is }) => is === 'phone'),
);

/** True for one thing said once or several times, not for several or none. */
export const isOne = (values: readonly string[]): boolean => new Set(values).size === 1;
