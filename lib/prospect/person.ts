import * as z from 'zod/mini';
import { Evidence } from './evidence.ts';
import { E164, EmailAddress, WebAddress } from './fact.ts';
import { someText } from './text.ts';

/** Rank within a company, highest first: one scale everywhere. */
export const seniorities = [
  'owner',
  'c-suite',
  'vp',
  'director',
  'head',
  'manager',
  'senior',
  'individual',
  'entry',
] as const;
export const Seniority = z.enum(seniorities);
export type Seniority = z.infer<typeof Seniority>;

/** The part of a company a title belongs to. */
export const jobFunctions = [
  'it',
  'sales',
  'marketing',
  'finance',
  'hr',
  'engineering',
  'operations',
  'legal',
  'product',
  'customer-success',
  'general-management',
  'other',
] as const;
export const JobFunction = z.enum(jobFunctions);
export type JobFunction = z.infer<typeof JobFunction>;

/** A person a page presents as belonging to the company; seniority and function are derived from the title. */
export const Person = z.object({
  name: someText(200),
  title: z.optional(someText(300)),
  email: z.optional(EmailAddress),
  phone: z.optional(E164),
  linkedin: z.optional(WebAddress),
  confidence: z.number(),
  evidence: Evidence,
});
export type Person = z.infer<typeof Person>;
