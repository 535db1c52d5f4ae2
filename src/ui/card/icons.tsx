/** Pictures for buttons that have their name in words; drawn in the text's colour. */

/** As paths on a square of 16. Those that point along the line are turned round in writing from right to left. */
const paths = {
  pin: 'M5.5 2.5h5l-.6 4.2 2.1 2.1v1H4v-1l2.1-2.1zM8 9.8v4',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  done: 'M3 8.5l3.5 3.5L13 4.5',
  back: 'M13 8H3.5M7 4L3 8l4 4',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
} as const;

type IconName = keyof typeof paths;

const pointing: ReadonlySet<IconName> = new Set(['back', 'previous', 'next']);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={pointing.has(name) ? 'pointing' : undefined}>
      <path d={paths[name]} />
    </svg>
  );
}

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  /** What the label leaves out; it shows when the pointer rests on the button. */
  readonly hint?: string;
  /** Left out: it is no switch. */
  readonly isPressed?: boolean;
}

export function IconButton({ icon, label, hint = label, isPressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      aria-pressed={isPressed}
      title={hint}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
