/** A number of bytes in, a few words out ("82 kB", "1.2 MB"). */
import { languageOfWords } from '../words.ts';

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

export function saySize(bytes: number): string {
  const step = Math.min(
    steps.length - 1,
    Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)),
  );
  const value = bytes / 1000 ** step;
  const digits = step > 1 && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(languageOfWords(), {
    style: 'unit',
    unit: steps[step],
    // Short, a single byte and many are the same in English.
    unitDisplay: step === 0 ? 'long' : 'short',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}
