import * as z from 'zod/mini';
import { Evidence } from './evidence.ts';
import { CountryCode, someText, textUpTo } from './text.ts';

/** Number of people, as an interval: "over 200" is {min: 201}, "51–200" is {min: 51, max: 200}, "28" is both 28. */
export const Headcount = z.object({
  min: z.optional(z.int().check(z.minimum(0), z.maximum(10_000_000))),
  max: z.optional(z.int().check(z.minimum(0), z.maximum(10_000_000))),
});
export type Headcount = z.infer<typeof Headcount>;

/** ISO 4217 code of a currency: "USD". */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));

const amount = z.number().check(z.minimum(0), z.maximum(1e15));
/** Revenue of one year in whole units of a currency, as an interval: "$10M–$50M" is {min: 10_000_000, max: 50_000_000, currency: "USD"}. */
export const Revenue = z.object({ min: z.optional(amount), max: z.optional(amount), currency: Currency });
export type Revenue = z.infer<typeof Revenue>;

/** A postal address in parts; a part that was not read is absent. */
export const Address = z.object({
  street: z.optional(someText(200)),
  locality: z.optional(someText(100)),
  region: z.optional(someText(100)),
  postalCode: z.optional(someText(20)),
  country: z.optional(CountryCode),
});
export type Address = z.infer<typeof Address>;

/** A telephone number in E.164: "+15125550142". */
export const E164 = z.string().check(z.regex(/^\+[1-9]\d{5,14}$/));

/** Lower-case e-mail address. */
export const EmailAddress = z.string().check(z.regex(/^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/));

/** An http or https address, normalised by the URL parser. */
export const WebAddress = z.string().check(z.maxLength(2_000), z.regex(/^https?:\/\/[^\s]+$/));

const registryNumber = z.object({ kind: z.enum(['vat', 'register']), number: someText(80) });

/** What each company field holds. One line here is one more thing a reader can say. */
export const companyValues = {
  /** What a person would call the company. */
  name: someText(200),
  /** Name with its legal form, as printed. */
  legalName: someText(200),
  /** Registrable domain of the company's own site, ASCII, lower case. */
  domain: someText(255),
  description: someText(500),
  /** A phrase of the company's own words for what it does: "managed service provider". Lower case. */
  service: someText(80),
  /** A class of an open taxonomy with its code: "Legal Services (NAICS 5411)". */
  industry: someText(120),
  /** Whom the company says it serves: "healthcare". Lower case. */
  sector: someText(80),
  /** A standard the company says it is certified or attested by: "ISO 27001". */
  certification: someText(80),
  address: Address,
  /** Where the company is, when only the country can be told. */
  country: CountryCode,
  phone: E164,
  fax: E164,
  email: EmailAddress,
  social: WebAddress,
  foundedYear: z.int().check(z.minimum(1000), z.maximum(2100)),
  headcount: Headcount,
  revenue: Revenue,
  /** In how many places it is (offices, branches, stores), as an interval like the number of people. */
  locationCount: Headcount,
  /** Whom it sells to, as it says or its prices tell; nothing where it sells to both. */
  sellsTo: z.enum(['businesses', 'consumers']),
  technology: someText(80),
  registration: registryNumber,
  /**
   * A dated buying signal: hiring_<function>, new_location, acquisition, funding, layoffs,
   * new_executive, new_head_of_marketing, rebrand, product_launch.
   */
  signal: z.object({ kind: someText(40), on: z.optional(textUpTo(10)) }),
} as const;
export type CompanyField = keyof typeof companyValues;

/** The type of a field's value. */
export type CompanyValue<Field extends CompanyField> = z.infer<(typeof companyValues)[Field]>;

/** One claim about the company of a page, with its evidence. Confidence is a probability, 0 to 1. */
export type Fact<Field extends CompanyField = CompanyField> = {
  [F in Field]: { field: F; value: CompanyValue<F>; confidence: number; evidence: Evidence };
}[Field];

const factOf = <F extends CompanyField>(field: F) =>
  z.object({ field: z.literal(field), value: companyValues[field], confidence: z.number(), evidence: Evidence });

const [field, ...fields] = Object.keys(companyValues) as [CompanyField, ...CompanyField[]]; // the keys of our own constant
const factUnion = z.discriminatedUnion('field', [factOf(field), ...fields.map(factOf)]);

/** Parses one fact; refuses unknown fields and values out of form. */
export const Fact = factUnion as unknown as z.ZodMiniType<Fact>; // one member a field, as the type above says
