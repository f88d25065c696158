import { browser } from 'wxt/browser';
import { speak } from '../words/phrase.ts';

// The framework types this by a list it makes of the message files; ours are named by our texts, and no list of them is kept.
type Messages = { getMessage: (name: string) => string };

/** A message by its name; '' where the browser has none. */
const messageOf = (name: string): string => (browser.i18n as unknown as Messages).getMessage(name); // see the type above

/**
 * Has everything of ours said in the language the browser chose among the message files; their message "language" names
 * it, for the browser's own may be one there is no file of. English needs no look-up: the texts in the code are English.
 */
export function speakAsBrowser(): void {
  const language = messageOf('language');
  if (language !== '' && !language.startsWith('en')) speak((key) => messageOf(key) || undefined, language);
}

/** Tells those who read the page aloud or lay it out which language its words are of. */
export function nameLanguage(page: HTMLElement): void {
  page.lang = messageOf('language') || 'en';
  page.dir = messageOf('direction') || 'ltr';
}
