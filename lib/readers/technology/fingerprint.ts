/** What a product is for. */
export type Category =
  | 'content management'
  | 'site builder'
  | 'shop'
  | 'analytics'
  | 'tag manager'
  | 'testing'
  | 'advertising'
  | 'marketing automation'
  | 'customer relations'
  | 'chat'
  | 'help desk'
  | 'booking'
  | 'forms'
  | 'payment'
  | 'consent'
  | 'search'
  | 'reviews'
  | 'sharing'
  | 'video'
  | 'maps'
  | 'fonts'
  | 'security'
  | 'delivery'
  | 'monitoring'
  | 'framework'
  | 'library';

/**
 * A product by its strong signs, as its vendor documents them. Signs are parted by spaces, one is enough:
 * `js.vendor.com/path` an address that the page loads, of that host or below it, with that beginning of its path;
 * `/piece/` a piece of the path of such an address on the site's own hosts; `file:name` a script's or style's file by its name
 * without version and ending; `generator:Name` how the meta element named generator begins ("+" is a space);
 * `meta:name` a meta element of that name; `link:address` an element that names its relation by that address.
 */
export type Fingerprint = readonly [name: string, category: Category, signs: string];
