import { describe, expect, it } from 'vitest';
import { patternOf, siteName } from '../../lib/browser/site.ts';

describe('a site whose leave is asked', () => {
  it.each([
    ['https://northgate.example/about', 'northgate.example', 'https://*.northgate.example/*', 'northgate.example'],
    ['http://www.northgate.example:8080/', 'northgate.example', 'http://*.northgate.example/*', 'northgate.example'],
    [
      'https://de.northgate.co.example/',
      'northgate.co.example',
      'https://*.northgate.co.example/*',
      'northgate.co.example',
    ],
    ['https://many.example/view/northgate', 'many.example/view/northgate', 'https://many.example/*', 'many.example'],
    ['https://notnorthgate.example/', 'northgate.example', 'https://notnorthgate.example/*', 'notnorthgate.example'],
    ['http://localhost:8080/', 'localhost:8080', 'http://localhost/*', 'localhost'],
    ['http://192.0.2.7/', '192.0.2.7', 'http://192.0.2.7/*', '192.0.2.7'],
  ])('%s of %s: %s', (url, account, ...asked) => {
    expect([patternOf({ url, account }), siteName({ url, account })]).toEqual(asked);
  });
});
