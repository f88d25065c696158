import type { Act } from '../lib/qualification/assessment.ts';
import type { Acts } from './acts.ts';
import { Button } from './ui/button.tsx';
import { Dial } from './ui/dial.tsx';
import { PageText } from './ui/page-text.tsx';

/** The one act proposed: choosing whom to talk to, dialling, copying or reading on. Key R does the same. */
export function ActButton({ act: { primary }, acts }: { act: Act; acts: Acts }) {
  switch (primary.kind) {
    case 'call':
      return (
        <Dial phone={primary.phone} look="primary" shortcut="R">
          {primary.label}
        </Dial>
      );
    case 'choose':
      return (
        <Button look="primary" shortcut="R" onPress={() => acts.say([{ kind: 'chosen', contact: primary.contact.id }])}>
          <PageText>{primary.label}</PageText>
        </Button>
      );
    case 'copy':
      return (
        <Button look="primary" shortcut="R" onPress={() => acts.copy(primary.text)}>
          <PageText>{primary.label}</PageText>
        </Button>
      );
    case 'read':
      return (
        <Button look="primary" shortcut="R" onPress={() => acts.goTo(primary.url)}>
          <PageText>{primary.label}</PageText>
        </Button>
      );
    case 'none':
      return null;
  }
}
