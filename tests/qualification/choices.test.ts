import { expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { prospectFrom, today } from './made.ts';

test.each(['__proto__', '3', 'Something else'])(
  'a kind of business the team calls “%s” is offered, and first',
  (label) => {
    const [profile] = mspToolkit.profiles;
    if (profile === undefined) throw new Error('The toolkit has a profile.');
    const niche = { ...profile.niche, target: [{ label, words: ['casting'] }] };
    const definition = { ...mspToolkit, profiles: [{ ...profile, niche }] };
    const { nextQuestion } = assess(prospectFrom([{}]), definition, today);
    expect(nextQuestion?.answers.map((answer) => answer.says[0])).toMatchObject([
      { value: 'target' },
      { value: 'adjacent' },
      { value: 'outside' },
    ]);
    expect(nextQuestion?.answers[0]?.label).toBe(label);
  },
);
