import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Reading } from '../../lib/prospect/reading.ts';
import { speak } from '../../lib/words/phrase.ts';
import german from '../../public/_locales/de/messages.json';
import { answered, happened } from '../prospect/sayings.ts';
import { beyondTheEdge, panelIn, wordsOnScreen } from './on-screen.tsx';
import { reading } from './samples.ts';
import { cutOff, overlapping, squeezed } from './seen.ts';
import { contactIsChosen, kept } from './states/worlds.ts';

afterEach(() => speak(() => undefined));

const texts = new Map(Object.entries<{ message: string }>(german).map(([key, { message }]) => [key, message]));

const called = (name: string, title: string): Reading => ({
  ...reading,
  account: 'donaudampfschifffahrtselektrizitaetenhauptbetriebswerk.example',
  facts: reading.facts.map((fact) => (fact.field === 'name' ? { ...fact, value: name } : fact)),
  people: reading.people.map((person) => ({ ...person, title })),
});

const long = 'Oberösterreichische Datenverarbeitungsgesellschaft für Gesundheitsdienstleistungen mbH';
const title = 'Geschäftsführender Gesellschafter und Informationssicherheitsbeauftragter';

describe('long words', () => {
  it.each([
    ['of a page', called(long, title), 'en'],
    ['of a page and of ours, in German', called(long, title), 'de'],
    ['of a page that are written from right to left', called('شركة نورثغيت لتقنية المعلومات', 'المدير التنفيذي'), 'de'],
    ['without a place to break', called('W'.repeat(150), 'M'.repeat(150)), 'en'],
  ])('%s fit', async (_what, reading, language) => {
    if (language === 'de') speak((key) => texts.get(key), 'de');
    await panelIn({ reading }, 'donaudampfschifffahrtselektrizitaetenhauptbetriebswerk.example');
    for (const row of document.querySelectorAll<HTMLElement>('[data-row][aria-expanded="false"]')) row.click();
    for (const width of [180, 250, 300, 360, 500]) {
      await page.viewport(width, 700);
      expect([...beyondTheEdge(), ...cutOff(), ...overlapping()], `at ${width} px`).toEqual([]);
    }
  });

  it('of ours, in German, leave each other room in what is opened of a deal', async () => {
    speak((key) => texts.get(key), 'de');
    const said = [
      ...[contactIsChosen, answered('company.segment', 'smb'), answered('permission.level', 3)],
      happened('stage', '2026-03-04', { what: 'demo' }),
      happened('verified', '2026-03-04', { what: 'demo', did: 'kam mit einer Kollegin' }),
      happened('asked', '2026-03-14'),
    ];
    await panelIn({ kept: kept(...said) }, 'Northgate IT Partners');
    const open = () => {
      for (const row of document.querySelectorAll<HTMLElement>('[data-row][aria-expanded="false"]')) row.click();
      return wordsOnScreen();
    };
    for (const words of ['An der Entscheidung wohl beteiligt', 'Was geschah', 'Geschichten zum Erzählen'])
      await expect.poll(open, { timeout: 10_000 }).toContain(words);
    for (const width of [250, 360]) {
      await page.viewport(width, 700);
      expect(squeezed(), `at ${width} px`).toEqual([]);
    }
  });
});
