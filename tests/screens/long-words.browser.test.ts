import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Reading } from '../../lib/prospect/reading.ts';
import { speak } from '../../lib/words/phrase.ts';
import german from '../../public/_locales/de/messages.json';
import { beyondTheEdge, panelIn } from './on-screen.tsx';
import { reading } from './samples.ts';
import { cutOff, overlapping } from './seen.ts';

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
});
