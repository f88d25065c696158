/** One hostile thing that a page, a file, a program or a machine may do to us. */
export type Case = {
  number: number;
  title: string;
  /** The files whose test titles quote "hostile <number>"; or why there is nothing yet that it could harm. */
  where: readonly string[] | `not yet: ${string}`;
};

const noTables =
  'not yet: nothing is written out as a table or a document; the backup of JSON lines is the only export';
const noServer = 'not yet: no server is spoken to, because there is no shared workspace';
const [pages, more, script] = [
  'tests/e2e/hostile.test.ts',
  'tests/e2e/hostile-pages.test.ts',
  'tests/e2e/page-script.test.ts',
] as const;
const [dom, head, caps] = [
  'tests/page/hostile.browser.test.ts',
  'tests/page/head.browser.test.ts',
  'tests/page/caps.browser.test.ts',
] as const;
const structured = 'tests/readers/structured.test.ts';
const drawn = 'tests/screens/people-and-facts.browser.test.tsx';
const [text, messages, backups] = [
  'tests/hostile/text.test.ts',
  'tests/hostile/messages.test.ts',
  'tests/hostile/backups.test.ts',
] as const;

const row = (number: number, title: string, ...where: string[]): Case => ({ number, title, where });
const later = (number: number, title: string, where: `not yet: ${string}`): Case => ({ number, title, where });

/** All of them by number, whether they can do harm yet or not. */
export const cases: readonly Case[] = [
  row(1, 'a name that is an image with a script', pages, drawn),
  row(2, 'a name that closes a script and opens another', pages, drawn),
  row(3, 'an address that runs a script', pages, drawn),
  row(4, 'the same, in mixed case with white space and controls inside', pages, drawn),
  row(5, 'an address of data, of a file, of a blob, of an extension', pages, drawn),
  row(6, 'an address that looks like that of another host', more),
  row(7, 'a logo on a tracker', more),
  row(8, 'a form whose inputs are named like the methods of the form', pages, script, dom),
  row(9, 'pictures named like the properties of the document', pages, dom),
  row(10, 'a page that replaces what every script uses', pages, script),
  row(11, 'elements that throw when they are asked anything', script, dom),
  row(12, 'structured data with the keys of prototypes', pages, structured),
  row(13, 'structured data 200,000 levels deep', structured),
  row(14, 'a block of structured data of 20 MB', pages, head),
  row(15, 'a thousand blocks, a graph of a hundred thousand things', more, head, structured),
  row(16, 'structured data that is no JSON', structured),
  row(17, 'values of the wrong kind', structured, text),
  row(18, 'things that refer to each other in a circle', structured),
  row(19, '600,000 pieces of text', pages, caps),
  row(20, 'elements thousands of levels deep', pages, caps),
  row(21, 'a page that grows while it is read, and never stops', more),
  row(22, 'a page that answers nobody', pages),
  row(23, 'a tab that goes elsewhere, or back, while it is read', pages),
  row(24, 'a tab that is closed while it is read', more),
  row(25, 'a frame of another site that claims to be a company', more),
  row(26, 'contacts in text that nobody sees', 'tests/page/hidden.browser.test.ts'),
  row(27, 'text in closed and open shadow trees', 'tests/page/shadow.browser.test.ts'),
  row(28, 'documents without a body', pages, script, dom),
  row(29, 'pages that no extension may read', pages, more, 'tests/browser/restriction.test.ts'),
  row(30, 'marks that turn the direction of a text', text, drawn),
  row(31, 'characters that nobody sees, inside a name', text),
  row(32, 'a domain of look-alike letters', text),
  row(33, 'one name in several forms of Unicode', text),
  row(34, 'half a character', text),
  row(35, 'a name of a million letters', text),
  row(36, 'controls and strange line ends', text),
  row(37, 'text that costs a search for addresses most', 'tests/readers/emails.test.ts'),
  row(38, 'text that costs a search for telephone numbers most', 'tests/readers/emails.test.ts'),
  row(39, 'a link to an address that carries more than the address', 'tests/readers/emails.test.ts'),
  row(40, 'a link that dials a code of the telephone network', 'tests/readers/phones.test.ts'),
  later(41, 'text that a spreadsheet takes for a formula', noTables),
  later(42, 'the same behind white space or in full width', noTables),
  later(43, 'separators, quotes and line ends inside a cell', noTables),
  later(44, 'telephone numbers and negative numbers in a cell', noTables),
  later(
    45,
    'a file named after an account',
    'not yet: no file is named; a backup is text that the panel does not offer to save',
  ),
  later(46, 'links and markup in a document written out', noTables),
  row(
    47,
    'a file to take in that is endless, of another encoding, or something else',
    backups,
    'tests/exchange/backup-text.test.ts',
  ),
  row(
    48,
    'a backup edited, of a newer version, or with more in it',
    backups,
    'tests/notebook/backups.ts',
    'tests/exchange/backup-text.test.ts',
  ),
  row(49, 'a backup of a million accounts', backups, 'tests/notebook/backups.ts'),
  row(50, 'a tag named like a property of every object', text),
  row(51, 'a forged message', messages, 'tests/bridge/wire.test.ts', 'tests/e2e/bridge.test.ts'),
  row(52, 'one note edited in two panels', 'tests/screens/notes.browser.test.tsx'),
  row(53, 'a background stopped while it writes', 'tests/e2e/survive.test.ts'),
  row(54, 'a restore killed half way', backups),
  row(55, 'a full disk', 'tests/notebook/commands.ts', 'tests/sidepanel/follow-saying.test.ts'),
  row(56, 'a store that lost or lets nobody read what it held', 'tests/notebook/store.ts'),
  row(57, 'a clock that jumps', 'tests/prospect/clock.test.ts', 'tests/prospect/meet.test.ts'),
  later(58, 'a server that fails in every way', noServer),
  later(59, 'a server that sends hostile words', noServer),
  row(60, 'a request that nobody asked for', 'tests/e2e/silence.test.ts'),
  row(61, 'a page that watches whether it is read', more, script, dom),
  row(62, 'leave to read taken back while the panel is open', 'tests/e2e/leave.test.ts'),
];
