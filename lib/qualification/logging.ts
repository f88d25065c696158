import type { Saying } from '../prospect/change.ts';
import type { Day } from '../prospect/text.ts';
import { choicesOf } from './choices.ts';
import { ofContact } from './people.ts';
import { answered } from './say.ts';
import type { Situation } from './situation.ts';

type Asked = NonNullable<Extract<Saying, { kind: 'happened' }>['askedFor']>;

/** What a user notes down after something happened; what is left out is not known. */
export type Logging = {
  asked: Asked | 'nothing' | undefined;
  wantsResponse: boolean;
  /** Label of the sales-ready action they took. */
  action: string | undefined;
  /** Id of who decides. */
  decides: string | undefined;
  /** Which answer to why they need it now. */
  need: number | undefined;
  /** Today while it is left out. */
  on: Day | undefined;
};

/** A form nobody has touched. */
export const nothingLogged: Logging = {
  asked: undefined,
  wantsResponse: true,
  action: undefined,
  decides: undefined,
  need: undefined,
  on: undefined,
};

/** How it came about: in a talk, without one, or not by them at all. */
type As = { as: 'talk' | 'no-talk' | 'ours'; did: string };

/** What the buyer did and asked for; nothing where only a talk was had. */
function engaged(s: Situation, { asked, wantsResponse, action, did, on = s.today }: Logging & As): Saying[] {
  const typed = did.trim().slice(0, 300);
  const what = action ?? typed;
  const beside = action !== undefined && typed !== '' ? { did: typed } : {};
  if (asked === undefined && what === '') return [];
  const ask = asked === undefined || asked === 'nothing' ? {} : { askedFor: asked };
  const response = asked === undefined ? {} : { wantsResponse: asked !== 'nothing' && wantsResponse };
  const whom = s.contact ? { contact: s.contact.id } : {};
  return [
    {
      kind: 'happened',
      event: 'engaged',
      on,
      ...(what === '' ? {} : { what }),
      ...beside,
      ...ask,
      ...response,
      ...whom,
    },
  ];
}

/** Everything a filled-in form says, in the order it is said; nothing when it says nothing. What was ours tells nothing of them. */
export function logged(s: Situation, log: Logging & As): Saying[] {
  const { as, did, decides, need, on = s.today } = log;
  const whom = s.contact ? { contact: s.contact.id } : {};
  if (as === 'ours') {
    const what = did.trim().slice(0, 300);
    return what === '' ? [] : [{ kind: 'happened', event: 'seller', on, what, ...whom }];
  }
  return [
    ...(as === 'talk' ? ([{ kind: 'happened', event: 'talked', on, ...whom }] as const) : []),
    ...engaged(s, log),
    ...(decides === undefined ? [] : [answered(ofContact('contact.is_decision_maker', decides), 'yes')]),
    ...(need === undefined ? [] : (choicesOf(s, 'q.need.why_now')[need]?.says ?? [])),
  ];
}
