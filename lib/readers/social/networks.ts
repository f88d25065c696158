/** Networks on which companies have profiles: what the path of a profile looks like, and what is only sharing or machinery. */
type Network = { hosts: readonly string[]; profile: RegExp };

const word = String.raw`[\p{L}\p{N}._%~-]{2,100}(?:@N\d{2})?`;
/** What a link to a profile may open of it: "/about", "/posts", "/timeline". */
const tab =
  '(?:/(?:about|posts|timeline|videos|photos|photos_stream|albums|featured|info|community|playlists|home|mycompany|overview|services|life|shop|info_contact|app/[a-z_]{2,30}))?';
const path = (pattern: string): RegExp => new RegExp(`^/${pattern}${tab}/?$`, 'iu');

const networks: readonly Network[] = [
  {
    hosts: ['linkedin.com'],
    profile: path(`(?:company|school|showcase|organization|companies|groups)/${word}`),
  },
  {
    hosts: ['facebook.com', 'fb.com', 'fb.me'],
    profile: path(
      `(?:pages/(?:category/)?${word}/${word}|pg/${word}|groups/${word}|people/${word}/\\d+|p/${word}|profile\\.php|${word})`,
    ),
  },
  { hosts: ['twitter.com', 'x.com'], profile: path(`(?:#!/)?@?${word}`) },
  { hosts: ['instagram.com'], profile: path(word) },
  { hosts: ['youtube.com'], profile: path(`(?:channel/${word}|user/${word}|c/${word}|@${word}|${word})`) },
  { hosts: ['tiktok.com', 'threads.net', 'threads.com'], profile: path(`@${word}`) },
  { hosts: ['pinterest.com', 'pinterest.de', 'pinterest.co.uk', 'pinterest.fr', 'pinterest.es'], profile: path(word) },
  { hosts: ['xing.com'], profile: path(`(?:companies|company|pages|net)/${word}`) },
  {
    hosts: [
      'vimeo.com',
      'flickr.com',
      'behance.net',
      'dribbble.com',
      'soundcloud.com',
      'slideshare.net',
      'tumblr.com',
      'medium.com',
      'github.com',
      'gitlab.com',
      'vk.com',
      'ok.ru',
      't.me',
      'telegram.me',
      'twitch.tv',
      'weibo.com',
      'reddit.com',
      'bsky.app',
      'foursquare.com',
      'yelp.com',
      'myspace.com',
      'mixcloud.com',
      'linktr.ee',
      'kununu.com',
      'plus.google.com',
    ],
    profile: path(
      `(?:u/\\d/)?(?:b/\\d{5,30}/)?(?:people/|photos/|biz/|user/|r/|profile/|company/|de/|v/|\\+)?@?${word}`,
    ),
  },
  { hosts: ['mastodon.social', 'mstdn.social', 'fosstodon.org', 'chaos.social'], profile: path(`@${word}`) },
];

const machinery =
  /^\/(?:share(?:r|article)?|sharer\.php|intent|dialog|plugins|widgets|login|signup|search|hashtag|explore|embed|watch|results|feed|home|tr|policy|policies|privacy|about|legal|terms|tos|help|settings|oauth|pin|p|reel|reels|stories|status|i|jobs|ads|business|settings|accounts|playlist|shorts|events|marketplace|gaming|submit|settings|features|pricing|site|wordpress|automattic|squarespace)(?:[/?.#]|$)/i;

const hostsOf = (host: string): string =>
  host.replace(/^(?:www|m|mobile|web|business|[a-z]{2}|[a-z]{2}-[a-z]{2})\./, '');
const byHost = new Map(networks.flatMap((network) => network.hosts.map((host): [string, Network] => [host, network])));

/** True when an address is that of somebody's profile on a known network; share buttons, posts and plugins are none. */
export const isProfile = (href: string): boolean => {
  if (!URL.canParse(href)) return false;
  const { hostname, pathname, search, hash } = new URL(href);
  const network = byHost.get(hostsOf(hostname));
  if (network === undefined || pathname.length > 200) return false;
  const isPage = network.hosts[0] === 'facebook.com' && /^\/(?:p|pages|profile\.php)\b/i.test(pathname);
  if (!isPage && machinery.test(pathname)) return false;
  if (/[?&](?:u|url|text|mini)=/i.test(search)) return false;
  if (network.hosts[0] === 'linkedin.com' && /^\/groups\/?$/.test(pathname)) return /^\?gid=\d/.test(search);
  return network.profile.test(pathname === '/' && hash.startsWith('#!/') ? `/${hash.slice(3)}` : pathname);
};

/** True for the addresses of people on networks (never of companies). */
export const isPersonProfile = (href: string): boolean =>
  /^https?:\/\/(?:[\w-]+\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\//i.test(href);
