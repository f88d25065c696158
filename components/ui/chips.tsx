import { Button } from './button.tsx';
import { PageText } from './page-text.tsx';

type Option = { label: string; isOn: boolean; onPress: () => void };

/** A question with its answers in one line, each a button that says whether it stands. */
export const Chips = ({ label, options }: { label: string; options: readonly Option[] }) => (
  <fieldset aria-label={label} className="flex flex-wrap items-center gap-x-2 gap-y-1 py-1">
    <span className="min-w-28 flex-1 text-sm">
      <PageText>{label}</PageText>
    </span>
    <span className="flex flex-wrap gap-1.5">
      {options.map(({ label: words, isOn, onPress }) => (
        <Button key={words} look={isOn ? 'primary' : 'plain'} isPressed={isOn} onPress={onPress}>
          <PageText>{words}</PageText>
        </Button>
      ))}
    </span>
  </fieldset>
);
