import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { acts, drawAccount } from './drawn-account.tsx';
import { faults, wordsOnScreen } from './on-screen.tsx';
import { assessment, worthACall } from './sample-assessments.ts';

beforeEach(() => {
  vi.clearAllMocks();
});

const draw = (judged: Assessment, ...said: Saying[]) => drawAccount({ judged, said });

describe('the account as a whole', () => {
  it.each([
    ['nobody chosen', assessment],
    ['worth a call', worthACall],
  ])('%s: has no fault for those who hear it, in both themes', async (_name, judged) => {
    await draw(judged);
    expect(await faults()).toEqual([]);
  });

  it('has no fault with everything opened', async () => {
    const screen = await draw(worthACall);
    for (const row of document.querySelectorAll<HTMLElement>('[data-row][aria-expanded="false"]')) row.click();
    await screen.getByRole('button', { name: 'Add a person' }).click();
    await screen.getByRole('button', { name: '28 people' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'People' })).toHaveFocus();
    expect(await faults()).toEqual([]);
  });
});

describe('the verdict', () => {
  it('says in words what the picture shows', async () => {
    const screen = await draw(worthACall);
    await expect.element(screen.getByRole('img', { name: 'good fit, readiness not known' })).toBeInTheDocument();
    await expect.element(screen.getByText('fit 55–95, A from 75')).toBeInTheDocument();
  });

  it('says a provisional knock-out before the points, and claims no tier while it stands', async () => {
    const abroad = { value: 'provisional' as const, reasons: [{ by: 'rule' as const, text: 'located in DE' }] };
    await draw({ ...worthACall, disqualified: abroad, band: { lower: 80, upper: 90, tier: 'A' } });
    const said = wordsOnScreen();
    expect(said.indexOf('Provisional knock-out: located in DE')).toBeGreaterThan(-1);
    expect(said.indexOf('Provisional knock-out')).toBeLessThan(said.indexOf('fit 80–90'));
    expect(said).not.toContain('tier A');
  });

  it('speaks of truly qualified only once there is a deal', async () => {
    await draw(worthACall);
    expect(wordsOnScreen()).toContain('Intent and budget');
    expect(wordsOnScreen()).not.toContain('Truly qualified');
    await draw({ ...worthACall, hasDeal: true });
    expect(wordsOnScreen()).toContain('Truly qualified');
  });

  it('claims a tier only when it is settled', async () => {
    const screen = await draw({ ...worthACall, band: { lower: 80, upper: 80, tier: 'A' } });
    await expect.element(screen.getByText('fit 80, tier A')).toBeInTheDocument();
  });

  it('says what blocks the tag', async () => {
    const screen = await draw(assessment);
    await expect.element(screen.getByText(/Not yet a sweet spot: choose Luis Ortega/)).toBeInTheDocument();
  });
});

describe('the next question', () => {
  it.each([
    ['q.need.why_now', 'What happens then?', '“What happens then?”'],
    ['q.criterion.size', '5 to 100 people?', '5 to 100 people?'],
  ])('%s: only what is said to the buyer stands in quotes', async (id, text, drawn) => {
    await draw({ ...assessment, nextQuestion: { id, text, settles: 'readiness', answers: [] } });
    const asked = document.querySelector('[data-question]')?.previousElementSibling;
    expect(asked?.textContent).toBe(drawn);
  });
});

describe('company fit', () => {
  const row = (label: string) =>
    [...document.querySelectorAll('[data-criterion]')].find((row) => row.textContent?.includes(label));

  it.each([
    ['VAR, MSP or IT services', 'met', '30'],
    ['Hiring sales or marketing', 'not met', '0'],
    ['Sells recurring services', 'not known', '0–15'],
    ['5 to 100 people', 'sources disagree', '10?'],
  ])('%s is %s, with its points', async (label, mark, points) => {
    await draw(assessment);
    expect(row(label)?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(mark);
    expect(row(label)?.textContent).toContain(points);
  });

  it('underlines the words that decided, and no others', async () => {
    await draw(assessment);
    expect(row('VAR, MSP')?.querySelector('mark')?.textContent).toBe('managed service provider');
  });

  it('leads from the words to where they stand', async () => {
    const screen = await draw(assessment);
    await screen.getByRole('link', { name: /managed service provider/ }).click();
    expect(acts.show).toHaveBeenCalledWith(expect.objectContaining({ url: 'https://northgate.example/' }));
  });

  it('shows both sides where sources disagree', async () => {
    await draw(assessment);
    expect([...(row('5 to 100')?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'team of 28',
      '101–250',
    ]);
  });

  it('leads to the page that may tell', async () => {
    const screen = await draw(assessment);
    await screen.getByRole('link', { name: 'pricing' }).first().click();
    expect(acts.goTo).toHaveBeenCalledWith('https://northgate.example/pricing');
  });

  it('takes the user’s own answer', async () => {
    const screen = await draw(assessment);
    await screen.getByRole('button', { name: /Sells recurring services/ }).click();
    await screen.getByRole('group', { name: 'Your answer' }).getByRole('button', { name: /Yes/ }).click();
    expect(acts.say).toHaveBeenCalledWith([{ kind: 'answered', question: 'criterion:recurring', value: 'yes' }]);
  });

  it('shows a knock-out that stands, and asks to confirm a soft one', async () => {
    const knockOut = {
      id: 'area',
      label: 'Outside the market we serve',
      value: 'yes',
      soft: true,
      reasons: [],
    } as const;
    const screen = await draw({ ...assessment, knockOuts: [{ ...knockOut, reasons: [] }] });
    await expect.element(screen.getByText('Outside the market we serve')).toBeInTheDocument();
    expect(wordsOnScreen()).toContain('confirm before it counts');
  });
});

describe('the next question', () => {
  it('takes each of its answers', async () => {
    const screen = await draw(assessment);
    await screen.getByRole('button', { name: /In house/ }).click();
    expect(acts.say).toHaveBeenCalledWith([{ kind: 'answered', question: 'money.outsources_now', value: 'no' }]);
  });

  it('says when nothing is left, and that there is more once somebody is chosen', async () => {
    const { nextQuestion: _none, ...rest } = assessment;
    const { proposedContact: _nobody, ...alone } = rest;
    const screen = await draw(alone);
    await expect.element(screen.getByText('Nothing is left to ask')).toBeInTheDocument();
    await draw(rest);
    expect(wordsOnScreen()).toContain('Choose whom to speak to: then there is more to ask');
  });
});
