type DayFieldProps = { label: string; value: string; today: string; onChange: (day: string) => void };

/** A day up to today; emptied it is today again. */
export const DayField = ({ label, value, today, onChange }: DayFieldProps) => (
  <label className="flex flex-wrap items-center gap-x-2 py-1 text-sm">
    <span className="min-w-28 flex-1">{label}</span>
    <input
      type="date"
      value={value}
      max={today}
      onChange={({ target }) => onChange(target.value === '' || target.value > today ? today : target.value)}
      className="rounded-lg border border-edge bg-ground px-2 py-0.5"
    />
  </label>
);
