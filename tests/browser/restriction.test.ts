import { describe, expect, it } from 'vitest';
import {
  isLinkedIn,
  type Restriction,
  restrictionIn,
  restrictionOf,
  withheldAt,
} from '../../lib/browser/restriction.ts';

describe('hostile 29: pages that cannot be read', () => {
  it.each<[string, Restriction | undefined]>([
    ['https://northgate.example/', undefined],
    ['http://localhost:8080/', undefined],
    ['chrome://settings', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['chrome-extension://abc/x.html', 'browser-page'],
    ['devtools://x', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chrome.google.com/other', undefined],
    ['https://addons.mozilla.org/', 'store'],
    ['view-source:https://northgate.example/', 'view-source'],
    ['file:///home/x.html', 'file'],
    ['nothing', 'browser-page'],
  ])('%s', (address, reason) => {
    expect(restrictionOf(address)).toBe(reason);
  });

  it.each<[string, Restriction | undefined]>([
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'store'],
    ['Frame with ID 0 is showing error page', 'error-page'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
    ['Cannot access contents of url "file:///home/x.html". Extension manifest must request permission.', 'file'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      undefined,
    ],
    ['Missing host permission for the tab', undefined],
  ])('%s', (message, reason) => {
    expect(restrictionIn(message)).toBe(reason);
  });

  it.each<[string, Restriction]>([
    ['https://northgate.example/price-list.PDF?x=1', 'pdf'],
    ['https://northgate.example/pdf', 'withheld'],
  ])('%s, refused although there is leave to read it', (address, reason) => {
    expect(withheldAt(address)).toBe(reason);
  });
});

describe('LinkedIn', () => {
  it.each([
    ['https://www.linkedin.com/in/x', true],
    ['https://linkedin.com/', true],
    ['https://de.linkedin.com/company/x', true],
    ['https://lnkd.in/x', true],
    ['https://notlinkedin.com/', false],
    ['https://linkedin.com.northgate.example/', false],
    ['https://northgate.example/?x=linkedin.com', false],
    ['', false],
  ])('%s', (address, isIt) => {
    expect(isLinkedIn(address)).toBe(isIt);
  });
});
