import { Phone } from 'lucide-react';
import { buttonClass, Key } from './button.tsx';
import { PageText } from './page-text.tsx';
import { SafeLink } from './safe-link.tsx';

type DialProps = { phone: string; children: string; look?: 'plain' | 'primary'; shortcut?: string };

/** A link that dials a number in the user's own telephone program. */
export const Dial = ({ phone, children, look = 'plain', shortcut }: DialProps) => (
  <SafeLink to={`tel:${phone}`} className={buttonClass(look)}>
    <Phone className="size-3.5" aria-hidden="true" />
    <PageText>{children}</PageText>
    {shortcut && <Key>{shortcut}</Key>}
  </SafeLink>
);
