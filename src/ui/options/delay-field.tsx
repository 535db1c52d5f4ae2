/** A delay in, a field for it out; what is no delay is refused in words and changes nothing. */
import { useId, useState } from 'preact/hooks';
import { maxDelayMs } from '../../settings/parse-settings.ts';
import { say, sayNumber } from '../words.ts';

export interface DelayFieldProps {
  readonly label: string;
  readonly delayMs: number;
  readonly onChange: (delayMs: number) => void;
}

export function DelayField({ label, delayMs, onChange }: DelayFieldProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const refusalId = useId();
  const take = (typed: string): void => {
    const value = readDelay(typed);
    setRefused(value === null ? typed : null);
    if (value !== null && value !== delayMs) onChange(value);
  };
  return (
    <div class="field">
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="numeric"
          value={refused ?? String(delayMs)}
          aria-invalid={refused !== null}
          aria-describedby={refusalId}
          onChange={(event) => take(event.currentTarget.value)}
        />
        <span aria-hidden="true">{say('options.cards.unit')}</span>
      </label>
      <p class="refusal" id={refusalId} aria-live="polite">
        {refused !== null &&
          say('options.cards.refused', { most: sayNumber(maxDelayMs), ms: sayNumber(delayMs) })}
      </p>
    </div>
  );
}

/** Null for whatever is not a whole number of ms within the limit. */
export function readDelay(typed: string): number | null {
  if (!/^\s*\d{1,6}\s*$/.test(typed)) return null;
  const delayMs = Number(typed);
  return delayMs <= maxDelayMs ? delayMs : null;
}
