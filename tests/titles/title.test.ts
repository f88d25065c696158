import { describe, expect, it } from 'vitest';
import { titleOf } from '../../lib/titles/title.ts';

/** Titles as they stand on team pages, one "title → seniority function" a line. */
const table = (text: string): [title: string, expected: string][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('→').map((part) => part.trim()))
    .map(([title = '', expected = '']) => [title, expected]);

const said = (title: string): string => {
  const { seniority, function: work } = titleOf(title);
  return `${seniority ?? '-'} ${work ?? '-'}`;
};

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
Assistant to the CEO → individual other
Executive Assistant to the CEO and Chairman → individual other
CEO's Assistant → individual other
Personal Assistant to the Managing Director → individual other
Sales Director's Assistant → individual sales
Secretary to the President → individual other
Marketing Assistant → individual marketing
Advisor to the Board → individual other
Office of the CEO → individual other
Former CEO → individual general-management
Ex-President → individual general-management
Past President → individual general-management
President Emeritus → individual general-management
Retired Director of Sales → individual sales
CEO, former CFO → c-suite general-management
Member Services Representative → individual customer-success
Volunteer → individual other
Security Guard → individual operations
Intern → entry other
Marketing Intern → entry marketing
Sales Trainee → entry sales
Junior Developer → entry engineering
Apprentice Electrician → entry operations
Student Worker → entry other
Student Recruitment Manager → manager hr
Intern Program Manager → manager hr
International Sales Manager → manager sales
Internal Auditor → individual finance
Director of Partner Sales → director sales
Director of Sales and CEO → c-suite general-management
Sales Manager at Vice President Cigars → manager sales
Head of HR @ Marketing Monkeys → head hr
Founder, Director of Sales → owner sales
VP of Engineering & Co-founder → owner engineering
`;

const german = `
Geschäftsführer → c-suite general-management
Geschäftsführerin → c-suite general-management
Geschaeftsfuehrer → c-suite general-management
Geschäftsführer:in → c-suite general-management
GeschäftsführerIn → c-suite general-management
Geschäftsführender Gesellschafter → c-suite general-management
Inhaber → owner general-management
Inhaberin → owner general-management
Gründer und Geschäftsführer → owner general-management
Vorstand → c-suite general-management
Vorstandsvorsitzende → c-suite general-management
Mitglied des Vorstands → c-suite general-management
Finanzvorstand → c-suite finance
Geschäftsführer Vertrieb → c-suite sales
Assistenz der Geschäftsführung → individual other
Assistentin der Geschäftsleitung → individual other
Sekretariat Geschäftsleitung → individual other
Prokurist → director general-management
Vertriebsleiter → head sales
Vertriebsleiterin → head sales
Leiter Vertrieb → head sales
Leitung Personal → head hr
Personalleiterin → head hr
Leiter IT → head it
IT-Leiter → head it
Kaufmännischer Leiter → head finance
Technische Leitung → head engineering
Stellv. Abteilungsleiterin → head other
Betriebsleiter → head operations
Chefredakteur → head marketing
Projektleiterin → manager operations
IT-Projektleiter (m/w/d) → manager it
Teamleiter Kundenservice → manager customer-success
Filialleiter → manager operations
Bauleiter → manager operations
Chefentwickler → senior engineering
Mitarbeiter Buchhaltung → individual finance
Sachbearbeiterin Einkauf → individual operations
Vertriebsmitarbeiter → individual sales
Marketingreferentin → individual marketing
Personalreferent → individual hr
Softwareentwicklerin → individual engineering
Systemadministrator → individual it
Rechtsanwältin → individual legal
Steuerberater → individual finance
Elektromonteur → individual operations
Zahnärztin → individual other
Auszubildende → entry operations
Azubi Mechatronik → entry operations
Werkstudentin Marketing → entry marketing
Ehemaliger Geschäftsführer → individual general-management
Ansprechpartner Presse → individual marketing
`;

const others = `
Président Directeur Général → c-suite general-management
PDG → c-suite general-management
Gérant → c-suite general-management
Directrice générale → c-suite general-management
Directeur commercial → director sales
Directrice des ressources humaines → director hr
DRH → director hr
Responsable informatique → manager it
Responsable qualité → manager operations
Chef de projet → manager operations
Chef de produit → manager product
Chargée de communication → individual marketing
Ingénieur commercial → individual sales
Assistante de direction → individual other
Assistante du Directeur général → individual other
Comptable → individual finance
Développeur web → individual engineering
Stagiaire marketing → entry marketing
Ancien président → individual general-management
Associée → owner general-management
Consejero delegado → c-suite general-management
Gerente general → c-suite general-management
Directora de Recursos Humanos → director hr
Jefe de ventas → head sales
Socia fundadora → owner general-management
Responsable de logística → manager operations
Asistente de dirección → individual other
Becaria de marketing → entry marketing
Abogado → individual legal
Amministratore delegato → c-suite general-management
Titolare → owner general-management
Direttore commerciale → director sales
Responsabile amministrativo → manager operations
Addetta alle vendite → individual sales
Impiegata ufficio acquisti → individual operations
Assistente alla direzione → individual other
Sócio-gerente → owner general-management
Diretora Financeira → director finance
Gerente de vendas → manager sales
Estagiário de engenharia → entry engineering
Engenheiro de software → individual engineering
Eigenaar → owner general-management
Algemeen directeur → c-suite general-management
Hoofd verkoop → head sales
Projectleider → manager operations
Medewerker administratie → individual operations
Accountmanager → manager sales
Directiesecretaresse → individual other
Verkställande direktör → c-suite general-management
Försäljningschef → head sales
Daglig leder → c-suite general-management
Salgschef → head sales
Projektledare → manager operations
代表取締役社長 → c-suite general-management
営業部長 → head sales
`;

describe('titleOf', () => {
  it.each(table(english))('reads the English title "%s"', (title, expected) => expect(said(title)).toBe(expected));
  it.each(table(german))('reads the German title "%s"', (title, expected) => expect(said(title)).toBe(expected));
  it.each(table(others))('reads the title "%s"', (title, expected) => expect(said(title)).toBe(expected));

  it.each(['', '   ', '🐄', '—', '2024', 'The Big Cheese', 'Foo folgt'])('says nothing of "%s"', (title) => {
    expect(titleOf(title)).toEqual({});
  });

  it('reads a plain director of a small firm as its owner, and a head as a manager', () => {
    expect(titleOf('Director', { min: 6, max: 6 }).seniority).toBe('owner');
    expect(titleOf('Company Director', { max: 10 }).seniority).toBe('owner');
    expect(titleOf('Director of Sales', { max: 6 }).seniority).toBe('director');
    expect(titleOf('Head of Marketing', { max: 6 }).seniority).toBe('manager');
    expect(titleOf('Director', { min: 51, max: 200 }).seniority).toBe('director');
    expect(titleOf('Director', { min: 6 }).seniority).toBe('director');
  });
});
