const stories =
  /(?:case-?stud(?:y|ies)|customers?|clients?|success|stories|portfolio|referen[zc]|kunden|projects?)(?:[/.?-]|$)/i;

/** True for the address of a page that tells of customers and what was done for them. */
export const tellsOfCustomers = (url: string): boolean => stories.test(url);
