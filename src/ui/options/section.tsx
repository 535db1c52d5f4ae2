/** A title and content in, a section that can be linked and, after a row is gone, focused out. */
import type { ComponentChildren } from 'preact';

export interface SectionFrameProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, children }: SectionFrameProps) {
  return (
    <section id={id} aria-labelledby={titleIdOf(id)}>
      <h2 id={titleIdOf(id)} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function titleIdOf(id: string): string {
  return `${id}-title`;
}

/** Where the focus goes when the button that had it goes with its row. */
export function focusSection(id: string): void {
  document.getElementById(titleIdOf(id))?.focus();
}
