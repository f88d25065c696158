/** Networks on which companies have profiles: what the path of a profile looks like, and what is only sharing or machinery. */
type Network = { hosts: readonly string[]; profile: RegExp };

const word = String.raw`[\p{L}\p{N}._%~'&,+-]{2,100}(?:@N\d{2})?`;
/** What a link to a profile may open of it: "/about", "/posts", "/timeline". */
const tab =
  '(?:/(?:about|posts|timeline|videos|photos|photos_stream|albums|featured|info|community|playlists|home|mycompany|overview|services|life|shop|info_contact|admin|admin/dashboard|app/[a-z_]{2,30}))?';
const path = (pattern: string): RegExp => new RegExp(`^/${pattern}${tab}/?$`, 'iu');

const networks: readonly Network[] = [
  {
    hosts: ['linkedin.com'],
    profile: path(`(?:company|school|showcase|organization|companies|groups)/${word}`),
  },
  {
    hosts: ['facebook.com', 'fb.com', 'fb.me'],
    profile: path(
      `(?:pages/(?:category/)?${word}/${word}|pg/${word}|groups/${word}|people/${word}/\\d+|p/${word}|profile\\.php|share/\\w{8,20}|${word})`,
    ),
  },
  { hosts: ['twitter.com', 'x.com'], profile: path(`(?:#!/)?@?${word}`) },
  { hosts: ['instagram.com'], profile: path(word) },
  { hosts: ['youtube.com'], profile: path(`(?:channel/${word}|user/${word}|c/${word}|@${word}|${word})`) },
  { hosts: ['tiktok.com', 'threads.net', 'threads.com'], profile: path(`@${word}`) },
  { hosts: ['pinterest.com'], profile: path(word) },
  { hosts: ['vimeo.com'], profile: path(`(?:channels/)?(?!\\d+(?:/|$))${word}`) },
  { hosts: ['snapchat.com'], profile: path(`(?:add/|@)${word}`) },
  { hosts: ['xing.com'], profile: path(`(?:companies|company|pages|net)/${word}`) },
  {
    hosts: [
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
      `(?:u/\\d/)?(?:b/\\d{5,30}/)?(?:people/|photos/|biz/|user/|r/|profile/|company/|group/|de/|v/|\\+)?@?${word}`,
    ),
  },
  { hosts: ['mastodon.social', 'mstdn.social', 'fosstodon.org', 'chaos.social'], profile: path(`@${word}`) },
];

const machinery =
  /^\/(?:share(?:r|article)?|sharer\.php|intent|dialog|plugins|widgets|login|signup|search|hashtag|explore|embed|watch|results|feed|home|tr|policy|policies|privacy|about|legal|terms|tos|help|settings|oauth|pin|p|reel|reels|stories|status|photo|photo\.php|permalink\.php|story\.php|media|wall-[\d_]{3,40}|share\.php|i|jobs|ads|business|settings|accounts|playlist|shorts|events|marketplace|gaming|submit|settings|features|pricing|site|wordpress|automattic|squarespace)(?:[/?.#]|$)/i;

/** A host without "www" or a country, where a whole one is left: "vk.com" is one. */
const hostsOf = (host: string): string =>
  host
    .replace(/^(?:www|m|mobile|web|business|[a-z]{2}|[a-z]{2}-[a-z]{2})\.(?=[^.]{1,60}\.)/, '')
    .replace(/^pinterest\.[a-z.]{2,6}$/, 'pinterest.com');
const byHost = new Map(networks.flatMap((network) => network.hosts.map((host): [string, Network] => [host, network])));

/** Handles that stand in themes to be replaced, and those of networks and of makers of sites. */
const samples =
  /^(?:(?:your|my)[._-]?\w{0,12}(?:[._-]\w{2,12})?|user-?name|page-?name|company-?name|example|profile|account|user|wix(?:com)?|wordpress(?:com|dotcom)?|elegantthemes|themefusion|themeforest|envato\w{0,10}|squarespace|weebly|jimdo|shopify|godaddy|webflow|joomla|drupal|typo3|html5up|colorlib|templatemo|(?:get|tw)?bootstrap|fontawesome|mailchimp|facebook|meta|instagram|twitter|linkedin|youtube|pinterest|google)$/i;

/** True for a handle that is nobody's own: of a theme's sample, of a network itself. */
export const isSampleHandle = (handle: string): boolean => samples.test(handle);

/** The address of a profile that was written without its scheme, as it is meant: "www.instagram.com/…". */
export const meantAddress = (href: string, written: string): string => {
  const whole = `https://${written.replace(/^https?:\/{0,3}/i, '')}`;
  return /^(?:https?:\/?(?!\/)|www\.|[a-z]{1,12}\.[a-z]{2,3}\/)/i.test(written) && isProfile(whole) ? whole : href;
};

/** True when an address is that of somebody's profile on a known network; share buttons, posts and plugins are none. */
export const isProfile = (href: string): boolean => {
  if (!URL.canParse(href)) return false;
  const { hostname, pathname, search, hash } = new URL(href);
  const network = byHost.get(hostsOf(hostname));
  if (network === undefined || pathname.length > 200) return false;
  const isPage =
    network.hosts[0] === 'facebook.com' && /^\/(?:p|pages|profile\.php)\b|^\/share\/\w{8,20}\/?$/i.test(pathname);
  if (!isPage && machinery.test(pathname)) return false;
  if (/[?&](?:u|url|text|mini)=/i.test(search)) return false;
  if (network.hosts[0] === 'linkedin.com' && /^\/groups\/?$/.test(pathname)) return /^\?gid=\d/.test(search);
  return network.profile.test(pathname === '/' && hash.startsWith('#!/') ? `/${hash.slice(3)}` : pathname);
};

/** True for the addresses of people on networks (never of companies). */
export const isPersonProfile = (href: string): boolean =>
  /^https?:\/\/(?:[\w-]+\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\//i.test(href);
