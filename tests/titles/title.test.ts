import { describe, expect, it } from 'vitest';
import { titleOf } from '../../lib/titles/title.ts';
import { said, table } from './table.ts';

const scoped = `
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
  it.each(table(scoped))('tells the post from its scope in "%s"', (title, expected) =>
    expect(said(title)).toBe(expected),
  );
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
