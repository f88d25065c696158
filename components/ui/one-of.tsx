import { Button } from './button.tsx';

type OneOfProps = {
  legend: string;
  labels: readonly (readonly [value: string, label: string])[];
  stands?: string | undefined;
  onPress: (value: string) => void;
};

/** One question whose answers are all on screen, each one press; the one that stands is told. */
export const OneOf = ({ legend, labels, stands, onPress }: OneOfProps) => (
  <fieldset className="border-t border-line px-2.5 py-1.5">
    <legend className="float-start mb-1 w-full text-sm">{legend}</legend>
    <div className="clear-both flex flex-wrap gap-1.5">
      {labels.map(([value, label]) => (
        <Button
          key={value}
          look={value === stands ? 'primary' : 'plain'}
          isPressed={value === stands}
          onPress={() => onPress(value)}
        >
          {label}
        </Button>
      ))}
    </div>
  </fieldset>
);
