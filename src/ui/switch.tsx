/** A label and a state in, a switch out. Keeps no state: what it shows is what it is given. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  readonly children: ComponentChildren;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** The whole row is the switch. */
export function Switch({ children, isOn, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      onClick={() => onChange(!isOn)}
    >
      <span class="switch-label">{children}</span>
      <span class="switch-knob" />
    </button>
  );
}
