import { describe, expect, it } from 'vitest';
import { isPersonProfile, isProfile } from '../../lib/readers/social/networks.ts';

describe('isProfile', () => {
  it.each([
    'https://www.linkedin.com/company/northgate-it/',
    'https://de.linkedin.com/company/northgate',
    'https://www.facebook.com/northgate',
    'https://www.facebook.com/pages/Northgate/1234567890',
    'https://m.facebook.com/profile.php?id=1234567890',
    'https://twitter.com/northgate',
    'https://x.com/northgate',
    'https://twitter.com/#!/northgate',
    'https://www.instagram.com/northgate.it/',
    'https://www.youtube.com/channel/UC1234567890',
    'https://www.youtube.com/@northgate',
    'https://www.xing.com/companies/northgate',
    'https://www.tiktok.com/@northgate',
    'https://github.com/northgate',
    'https://www.facebook.com/Northgate-IT-1480555512345/timeline/',
    'https://www.youtube.com/channel/UC1234567890/about?view_as=public',
    'https://www.youtube.com/@northgate/videos',
    'https://www.linkedin.com/company/northgate/posts/?feedView=all',
    'https://www.linkedin.com/groups?gid=5550142',
    'https://plus.google.com/+Northgateit/posts',
    'https://plus.google.com/u/0/b/106555555555555555555/106555555555555555555',
    'https://plus.google.com/110555555555555555555/about?hl=en',
    'https://www.flickr.com/photos/northgate/albums',
    'https://vk.com/northgate',
    'https://ok.ru/group/55501420142',
    'https://fb.com/northgate',
    'https://www.pinterest.at/northgate/',
    'https://www.snapchat.com/add/northgate',
    'https://vimeo.com/northgate',
    'https://www.linkedin.com/company/12345678/admin/',
    "https://www.linkedin.com/company/l'atelier-northgate/about/",
    'https://www.linkedin.com/company/north-&-gate/',
    'https://www.facebook.com/share/1Aa2Bb3Cc4/?mibextid=abc',
  ])('%s', (href) => {
    expect(isProfile(href)).toBe(true);
  });

  it.each([
    'https://www.facebook.com/sharer/sharer.php?u=https://northgate.example',
    'https://www.facebook.com/',
    'https://twitter.com/intent/tweet?text=x',
    'https://twitter.com/share',
    'https://twitter.com/hashtag/msp',
    'https://www.linkedin.com/shareArticle?mini=true&url=x',
    'https://www.linkedin.com/in/ada-whitlock',
    'https://www.youtube.com/watch?v=abc',
    'https://www.youtube.com/embed/abc',
    'https://www.instagram.com/p/abc/',
    'https://plus.google.com/share?url=https://northgate.example',
    'https://twitter.com/northgate/status/1234567890',
    'https://www.youtube.com/playlist?list=PL123',
    'https://www.linkedin.com/company/',
    'https://www.facebook.com/northgate/posts/1234567890',
    'https://www.pinterest.com/pin/create/button/?url=x',
    'https://northgate.example/facebook.com/northgate',
    'https://vimeo.com/155501420',
    'https://www.facebook.com/photo/?fbid=1',
    'https://www.facebook.com/photo.php?fbid=1&set=a',
    'https://www.facebook.com/share.php?u=https://northgate.example',
    'https://vk.com/share.php?url=x',
    'https://vk.com/wall-1_2',
    'https://facebook.com.elsewhere.example/northgate',
    'javascript:alert(1)',
    'nonsense',
  ])('not %s', (href) => {
    expect(isProfile(href)).toBe(false);
  });

  it('tells people from companies', () => {
    expect(isPersonProfile('https://www.linkedin.com/in/ada-whitlock')).toBe(true);
    expect(isPersonProfile('https://www.linkedin.com/company/northgate')).toBe(false);
  });
});
