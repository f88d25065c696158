import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountKey } from '../../lib/prospect/account.ts';
import { accountOf, sharedHostOf } from '../../lib/prospect/identity.ts';

describe('accountOf', () => {
  it.each([
    ['https://www.northgate.example/about?x=1#y', 'northgate.example'],
    ['http://shop.northgate.co.uk/', 'northgate.co.uk'],
    ['https://NORTHGATE.example./', 'northgate.example'],
    ['https://northgate.github.io/site/', 'northgate.github.io'],
    ['https://northgate.wixsite.com/offers/contact', 'northgate.wixsite.com/offers'],
    ['https://northgate.wordpress.com/2020/', 'northgate.wordpress.com'],
    ['https://sites.google.com/view/northgate/contact', 'sites.google.com/view/northgate'],
    ['https://linktr.ee/Northgate', 'linktr.ee/northgate'],
    ['https://www.facebook.com/northgate/photos', 'facebook.com/northgate'],
    ['https://de.linkedin.com/company/northgate/about/', 'linkedin.com/company/northgate'],
    ['http://localhost:8080/x', 'localhost:8080'],
    ['http://192.0.2.7/', '192.0.2.7'],
    ['http://[2001:db8::1]:8080/', '[2001:db8::1]:8080'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['https://good.example@evil.example/', 'evil.example'],
  ])('%s', (url, account) => {
    expect(accountOf(url)).toBe(account);
  });

  it.each(['', 'about:blank', 'file:///home/x.html', 'chrome://settings', 'javascript:alert(1)', 'nonsense'])(
    'knows no account for "%s"',
    (url) => {
      expect(accountOf(url)).toBeUndefined();
    },
  );

  it('gives a key of the agreed form for any web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const account = accountOf(url);
        expect(account === undefined || AccountKey.safeParse(account).success).toBe(true);
      }),
    );
  });
});

describe('sharedHostOf', () => {
  it.each([
    ['sites.google.com/view/northgate', 'sites.google.com'],
    ['linktr.ee/northgate', 'linktr.ee'],
    ['facebook.com/northgate', 'facebook.com'],
    ['northgate.github.io', 'github.io'],
    ['northgate.wixsite.com/offers', 'wixsite.com'],
    ['northgate.business.site', 'business.site'],
    ['northgate.wordpress.com', 'wordpress.com'],
    ['northgate.example', undefined],
    ['northgate.co.uk', undefined],
    ['localhost:8080', undefined],
  ])('%s', (account, host) => {
    expect(sharedHostOf(account)).toBe(host);
  });
});
