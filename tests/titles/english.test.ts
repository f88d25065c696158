import { describe, expect, it } from 'vitest';
import { said, table } from './table.ts';

const english = `
CEO → c-suite general-management
C.E.O. → c-suite general-management
ceo and president → c-suite general-management
Chief Executive → c-suite general-management
Chief Executive Officer, EMEA → c-suite general-management
President & CEO → c-suite general-management
Founder & CEO → owner general-management
CEO and Founder → c-suite general-management
Co-Founder & CTO → owner it
Founder → owner general-management
Owner → owner general-management
Owner, Brightwater Bakery → owner general-management
Owner/Operator → owner general-management
Salon Owner → owner general-management
Partner → owner general-management
Partner, Tax → owner finance
Senior Partner → owner general-management
Managing Partner → owner general-management
Proprietor → owner general-management
President → c-suite general-management
President, North America → c-suite general-management
Managing Director → c-suite general-management
Managing Director, UK & Ireland → c-suite general-management
Interim CFO → c-suite finance
Acting Chief Financial Officer → c-suite finance
Group CFO → c-suite finance
CIO → c-suite it
Chief Information Security Officer (CISO) → c-suite it
Chief Technology Officer → c-suite it
Chief Marketing Officer → c-suite marketing
Chief Commercial Officer → c-suite sales
Chief Human Resources Officer → c-suite hr
Chief Happiness Officer → c-suite general-management
Chief Legal Officer → c-suite legal
General Counsel → c-suite legal
Chairman of the Board → c-suite general-management
Vice Chairman → c-suite general-management
Vice President → vp general-management
Vice President of Sales → vp sales
Vice-President, Human Resources → vp hr
V.P. Finance → vp finance
VP Managed Services → vp customer-success
SVP Engineering → vp engineering
EVP & General Counsel → c-suite legal
Senior Vice President, Supply Chain → vp operations
Assistant Vice President → vp general-management
Vice President of Underwater Basket Weaving → vp other
Director → director general-management
Director of Operations → director operations
Director, Information Technology → director it
IT Director → director it
Sales Director → director sales
Senior Director of Customer Success → director customer-success
Assistant Director → director general-management
Associate Director, Talent Acquisition → director hr
Creative Director → director marketing
Art Director → director marketing
General Manager → director general-management
Non-Executive Director → director general-management
Board Member → director general-management
Chief of Staff → director general-management
Head of Marketing → head marketing
Head of IT → head it
Marketing Head → head marketing
Global Head of People → head hr
Deputy Head of Finance → head finance
Head of Legal & Compliance → head legal
Dean of Students → head other
Editor-in-Chief → head marketing
Office Manager → manager operations
Project Manager → manager operations
IT Project Manager → manager it
Marketing Project Manager → manager marketing
Product Manager → manager product
Senior Product Manager → manager product
Product Marketing Manager → manager marketing
Account Manager → manager sales
Partner Manager → manager sales
Channel Partner Manager → manager sales
Customer Success Manager → manager customer-success
Owner Relations Manager → manager other
HR Manager → manager hr
Accounting Manager → manager finance
Assistant Manager → manager other
Warehouse Supervisor → manager operations
Team Lead → manager other
Team Lead, Customer Support → manager customer-success
Engineering Manager → manager engineering
Financial Controller → manager finance
Legal Operations Manager → manager legal
Manager, Field Marketing → manager marketing
Shift Supervisor → manager operations
Construction Superintendent → manager operations
Senior Software Engineer → senior engineering
Sr. Accountant → senior finance
Lead Developer → senior engineering
Principal Consultant → senior other
Staff Engineer → senior engineering
Principal Engineer → senior engineering
Senior Account Executive → senior sales
Senior Recruiter → senior hr
Chief Architect → senior engineering
Account Executive → individual sales
Sales Representative → individual sales
Sales Engineer → individual sales
Business Development Representative → individual sales
Product Owner → individual product
Process Owner → individual operations
Data Owner → individual it
Software Engineer → individual engineering
Web Developer → individual engineering
IT Specialist → individual it
Help Desk Technician → individual it
Network Administrator → individual it
Systems Engineer → individual engineering
Marketing Coordinator → individual marketing
Copywriter → individual marketing
Accountant → individual finance
Bookkeeper → individual finance
Recruiter → individual hr
IT Recruiter → individual hr
HR Business Partner → individual hr
Attorney → individual legal
Paralegal → individual legal
Legal Assistant → individual legal
Customer Service Representative → individual customer-success
Receptionist → individual operations
Electrician → individual operations
Truck Driver → individual operations
Nurse → individual other
Teacher → individual other
`;

describe('titleOf', () => {
  it.each(table(english))('reads the English title "%s"', (title, expected) => expect(said(title)).toBe(expected));
});
