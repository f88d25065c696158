import type { NicheLists } from '../definition.ts';
import { kind } from './words-abroad.ts';

/**
 * Who buys a programme for IT service firms, and who is near them: phrases for what a company is or sells, lower case,
 * the readers' own phrases first, then what a user may type. None of them found leaves the class unknown.
 */
export const mspNiche: Pick<NicheLists, 'target' | 'adjacent'> = {
  target: [
    kind(
      'MSP',
      'managed service provider, managed security service provider, managed it services, managed security services, managed services provider, managed it service provider, managed it services provider, managed it provider, managed it support, managed it, managed services, co-managed it, msp, mssp',
    ),
    kind(
      'VAR',
      'value-added reseller, systems integrator, var, it reseller, technology reseller, it solution provider, technology solution provider',
    ),
    kind(
      'IT services',
      'it services company, it support company, it consulting firm, it services, it support, it consulting, cybersecurity services, network services, backup and disaster recovery, it service provider, it solutions, it consultancy, it consultants, it outsourcing, outsourced it, it help desk, computer support, computer services, network support, technology services',
    ),
  ],
  adjacent: [
    kind(
      'Software development',
      'software development company, saas company, software development, business software, erp implementation, fintech company, game studio, software company, software developer, software publisher, software engineering, custom software, app development, application development, saas, software as a service',
    ),
    kind(
      'Web design and hosting',
      'web design agency, hosting provider, web design, web hosting, website design, web designer, web development, web developer, web agency',
    ),
    kind(
      'Telecom and internet',
      'internet service provider, telecom provider, voip services, telecom services, telecom, telecommunications, business phone systems, isp',
    ),
    kind('Copiers and print', 'copier dealer, managed print services, copiers, office equipment, printers'),
    kind('IT staffing', 'it staffing, it recruitment, it recruiting, technology staffing, tech staffing'),
    kind(
      'Hardware',
      'hardware retailer, computer repair shop, distributor of technology, computer repair, hardware sales, computer hardware, computer store, computer manufacturer, electronics store',
    ),
    kind('Cloud and data centres', 'data center operator, cloud provider, data center, data centre, colocation'),
    kind('Security products', 'cybersecurity company, cybersecurity software, security software'),
    kind('Data', 'data analytics, data science, business intelligence'),
    kind('IT training', 'it training, computer training, coding bootcamp'),
  ],
};
