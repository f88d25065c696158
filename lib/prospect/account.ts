import * as z from 'zod/mini';

/**
 * Key of an account: the registrable domain ("northgate.example"), on shared hosts the host with its first path
 * segment ("sites.google.com/view/acme"), or the bare host ("localhost:8080", "192.0.2.7") where there is no domain.
 * ASCII, lower case. `accountOf` in identity.ts makes it; everyone else checks only the form.
 */
export const AccountKey = z.string().check(z.maxLength(300), z.regex(/^[a-z0-9[][a-z0-9.:[\]-]*(\/[\w.~%@/-]+)?$/));
export type AccountKey = z.infer<typeof AccountKey>;
