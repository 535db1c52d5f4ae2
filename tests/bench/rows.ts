/** What the benchmark says: one row for each figure, with the limit that SPEED.md sets to it. */

/** × is a ratio within one run, which any machine gives alike; the others are this machine's. */
type Unit = '×' | 'ms' | '%' | 'kB' | 'B' | '';

export interface Row {
  /** Its number in SPEED.md. */
  readonly goal: number;
  readonly what: string;
  readonly unit: Unit;
  /** Null: told without a limit. */
  readonly limit: { readonly most: number } | { readonly least: number } | null;
  readonly measured: number;
  /** The least and the most of the rounds; null where there is but one. */
  readonly spread: readonly [number, number] | null;
  /** On what it was measured, or what came out beside the figure. */
  readonly note?: string;
}

/** How thoroughly to measure, and in what. */
export interface Run {
  readonly browser: 'chromium' | 'firefox';
  readonly isQuick: boolean;
  /** Rounds whose median is told; warming up is apart. */
  readonly rounds: number;
}

/** Null: there is no limit, or nothing was measured. */
export function isMet({ limit, measured }: Row): boolean | null {
  if (limit === null || Number.isNaN(measured)) return null;
  return 'most' in limit ? measured <= limit.most : measured >= limit.least;
}

export function printRows(rows: readonly Row[]): void {
  console.table(
    rows.map((row) => ({
      goal: row.goal,
      what: row.what,
      limit: sayLimit(row),
      measured: sayFigure(row.measured, row.unit),
      spread: row.spread?.map((each) => sayFigure(each, '')).join(' – ') ?? '',
      'met?': { true: 'yes', false: 'NO', null: '' }[String(isMet(row))] ?? '',
    })),
  );
  for (const { goal, what, note } of rows) if (note) console.log(`${goal} ${what}: ${note}`);
}

function sayLimit({ limit, unit }: Row): string {
  if (limit === null) return '';
  return 'most' in limit ? `≤ ${limit.most} ${unit}` : `≥ ${limit.least} ${unit}`;
}

function sayFigure(value: number, unit: Unit): string {
  const size = Math.abs(value);
  const digits = size === 0 || size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
  return `${value.toFixed(digits)} ${unit}`.trim();
}
