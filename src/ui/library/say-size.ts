/** A number of bytes in, a few words out ("82 kB", "1.2 MB"). */

const steps = ['bytes', 'kB', 'MB', 'GB', 'TB'];

export function saySize(bytes: number): string {
  const step = Math.min(
    steps.length - 1,
    Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)),
  );
  const value = bytes / 1000 ** step;
  const digits = step > 1 && value < 10 ? 1 : 0;
  return `${value.toFixed(digits)} ${steps[step]}`;
}
