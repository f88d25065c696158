import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { acts, drawAccount } from './drawn-account.tsx';
import { wordsOnScreen } from './on-screen.tsx';
import { assessment, dana, luis, worthACall } from './sample-assessments.ts';

beforeEach(() => {
  vi.clearAllMocks();
});

const draw = (judged: Assessment, ...said: Saying[]) => drawAccount({ judged, said });

describe('authority', () => {
  it('chooses anybody by one click', async () => {
    const screen = await draw(assessment);
    await screen.getByRole('button', { name: 'Choose Dana Whitfield' }).click();
    expect(acts.say).toHaveBeenCalledWith([{ kind: 'chosen', contact: dana.id }]);
  });

  it('tells a rank, and makes no other title of it', async () => {
    const chief = { ...luis, title: 'President & COO', level: 'ceo' as const };
    const founder = { ...dana, title: 'Co-Founder', level: 'owner' as const };
    const screen = await draw({ ...assessment, people: [chief, founder], contact: chief });
    const rows = screen.container.querySelectorAll('[data-contact]');
    expect([...rows].map((row) => row.textContent)).toEqual([
      expect.stringMatching(/President & COO.*top management/),
      expect.stringMatching(/Co-Founder.*owner or founder/),
    ]);
    expect([...rows].map((row) => row.textContent).join()).not.toContain('CEO');
  });

  it('says of whom another firm is in the title, and no rank', async () => {
    const director = { ...dana, title: 'Partner at Hillside', level: 'unknown' as const, isElsewhere: true as const };
    const screen = await draw({ ...assessment, people: [luis, director], contact: luis });
    const rows = [...screen.container.querySelectorAll('[data-contact]')];
    expect(rows.map((row) => row.textContent).at(-1)).toMatch(/Partner at Hillside.*of another firm/);
    expect(screen.container.textContent).not.toContain('rank not known');
  });

  it('dials and copies whom one has chosen', async () => {
    const screen = await draw(worthACall);
    await expect
      .element(screen.getByRole('link', { name: '+1 512 555 0142' }))
      .toHaveAttribute('href', 'tel:+15125550142');
    await screen.getByRole('button', { name: 'Copy e-mail' }).click();
    expect(acts.copy).toHaveBeenCalledWith('luis@northgate.example');
  });

  it('says who must join', async () => {
    const authority = { value: 'insufficient', reasons: [], mustJoin: ['ceo'] } as const;
    const screen = await draw({
      ...worthACall,
      contact: dana,
      authority: { ...authority, reasons: [], mustJoin: ['ceo'] },
    });
    await expect.element(screen.getByText('Must join: the CEO')).toBeInTheDocument();
    await expect.element(screen.getByRole('img', { name: 'lacks authority' })).toBeInTheDocument();
  });

  it('takes a person no page shows', async () => {
    const screen = await draw(assessment);
    await screen.getByRole('button', { name: 'Add a person' }).click();
    await screen.getByRole('textbox', { name: 'Name' }).fill('Ida Berg');
    await screen.getByRole('textbox', { name: 'Phone' }).fill('555 0199');
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(screen.getByRole('alert').getByText(/\+1 512 555 0142/)).toBeInTheDocument();
    await screen.getByRole('textbox', { name: 'Phone' }).fill('+1 512 555 0199');
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    expect(acts.say).toHaveBeenCalledWith([
      expect.objectContaining({ kind: 'contact-set', name: 'Ida Berg', phone: '+15125550199' }),
    ]);
  });
});

describe('money, need and intent', () => {
  it('shows the answer that stands, and takes another', async () => {
    const screen = await draw(assessment);
    await screen.getByRole('button', { name: /^not known Need/ }).click();
    await expect.element(screen.getByRole('button', { name: 'Now' })).toHaveAttribute('aria-pressed', 'true');
    await screen.getByRole('button', { name: 'Mildly curious' }).click();
    expect(acts.say).toHaveBeenCalledWith([{ kind: 'answered', question: 'need.timing', value: 'mildly_curious' }]);
  });
});

describe('a fact put right', () => {
  it('keeps what the page says in sight', async () => {
    const screen = await draw(assessment, { kind: 'corrected', field: 'headcount', value: { min: 40, max: 40 } });
    expect(wordsOnScreen()).toMatch(/40 people\s*you said so/);
    await screen.getByRole('button', { name: /40 people/ }).click();
    await expect.element(screen.getByText(/Page says “28 people”/)).toBeInTheDocument();
    await screen.getByRole('button', { name: 'Use this' }).click();
    expect(acts.say).toHaveBeenCalledWith([{ kind: 'corrected', field: 'headcount', value: { min: 28, max: 28 } }]);
  });

  it('may be called wrong without the right one', async () => {
    const screen = await draw(assessment);
    await screen.getByRole('button', { name: '28 people' }).click();
    await screen.getByRole('button', { name: 'Not right' }).click();
    expect(acts.say).toHaveBeenCalledWith([{ kind: 'corrected', field: 'headcount', value: null }]);
  });

  it('says how to write it when it cannot be understood, and says nothing of it to the notebook', async () => {
    const screen = await draw(assessment);
    await screen.getByRole('button', { name: '28 people' }).click();
    await screen.getByRole('textbox', { name: 'People' }).fill('a few');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert').getByText(/28, 20-50 or 200\+/)).toBeInTheDocument();
    expect(acts.say).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('textbox', { name: 'People' })).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: '28 people' })).toHaveFocus();
  });
});

describe('hostile words', () => {
  const evil = '<img src=x onerror=alert(1)>';

  it('hostile 1, 2, 30: are shown as they are, wherever a page or a user put them', async () => {
    const person = { ...luis, name: evil, title: '\u202Egnp.exe', linkedin: 'https://northgate.example/' };
    const { container } = await draw(
      { ...worthACall, contact: person, people: [person], act: { ...worthACall.act, headline: evil, line: evil } },
      { kind: 'corrected', field: 'name', value: evil },
      { kind: 'noted', note: 'n', text: evil },
    );
    expect(container.querySelectorAll('img, script, iframe')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toContain(evil);
    expect([...document.querySelectorAll('bdi')].some((word) => word.textContent === '\u202Egnp.exe')).toBe(true);
  });

  it('hostile 3, 4, 5: never become an address that a click could follow', async () => {
    const person = { ...luis, linkedin: 'javascript:alert(1)', evidence: [] };
    const urls = ['javascript:alert(1)', 'data:text/html,x', 'blob:x', ' JaVaScRiPt:alert(1)'];
    await draw({ ...worthACall, contact: person, people: [person] });
    await drawAccount({ judged: assessment, pages: urls.map((url) => ({ kind: 'about', url, label: url })) });
    const protocols = new Set([...document.querySelectorAll('a')].map((link) => link.protocol));
    expect([...protocols].filter((protocol) => !['https:', 'http:', 'tel:', 'mailto:'].includes(protocol))).toEqual([]);
    for (const link of document.querySelectorAll('a[target]'))
      expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  });
});
