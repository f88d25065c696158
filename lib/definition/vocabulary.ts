import * as z from 'zod/mini';

/** The class of a company's business against the definition's niche lists. */
export const nicheClasses = ['target', 'adjacent', 'outside', 'unknown'] as const;
export type NicheClass = (typeof nicheClasses)[number];

/** Rank of the chosen contact as the authority rules see it. */
export const contactLevels = ['ceo', 'owner', 'division_head', 'manager', 'staff', 'unknown'] as const;
export type ContactLevel = (typeof contactLevels)[number];

/** Parts people play in a buying decision, as an authority rule or a criterion may name them; what shows each is told by titles. */
const roles = [
  'top',
  'coo',
  'cfo',
  'general_manager',
  'leads_buying',
  'leads_department',
  'purchasing',
  'engineering',
  'category_manager',
  'quality',
  'security',
  'legal',
  'anybody',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** What must be so beside the rank before somebody decides. */
const needs = [
  'controls_budget',
  'can_spend',
  'budget_earmarked',
  'ceo_aware',
  'cfo_aware',
  'ceo_or_cfo_aware',
  'engineer_joins',
  'purchasing_joins',
] as const;
export const Need = z.enum(needs);
export type Need = z.infer<typeof Need>;

/** When a criterion can be known at the earliest; unknown in a later phase does not block. */
export const Phase = z.enum(['page', 'first_conversation', 'first_appointment']);
export type Phase = z.infer<typeof Phase>;

/** The five gates of company fit; a criterion bound to one decides it, any other only gives points. */
export const Gate = z.enum(['niche', 'geography', 'scope', 'problem', 'money']);
export type Gate = z.infer<typeof Gate>;

/** What may be spent on, or done with, a prospect. */
export const treatments = [
  'sales_process',
  'nurture',
  'bring_in_authority',
  'book_with_ceo',
  'send_information',
  'drip',
  'remove_from_followup',
  'call_before_disqualify',
  'qualify_by_phone',
  'general_email',
  'direct_mail',
  'telemarketing',
  'sdr_sequence',
  'sample_kit',
  'build_permission',
  'problem_conversation',
  'reference_story',
  'ask_referral_to_power',
] as const;
export const Treatment = z.enum(treatments);
export type Treatment = z.infer<typeof Treatment>;

/** The five characteristics of an opportunity. */
export const opportunityItems = ['timeline', 'decision_maker', 'budget', 'buyer_next_steps', 'urgency_driver'] as const;
export const OpportunityItem = z.enum(opportunityItems);
export type OpportunityItem = z.infer<typeof OpportunityItem>;
