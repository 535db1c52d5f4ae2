/** A few plain words in the place of a story: what is going on, or what is wrong and can be done. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../words.ts';

export interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly isBusy?: boolean;
  /** The page that it is about. */
  readonly link?: string | null;
  /** What stands after the text. */
  readonly children?: ComponentChildren;
}

export function Message({ title, text, isBusy = false, link = null, children }: MessageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section class="message" aria-busy={isBusy} aria-live="polite">
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h1>
      <p>{text}</p>
      {children}
      {link !== null && /^https?:\/\//.test(link) && (
        <p>
          <a href={link} rel="noreferrer">
            {say('library.openPage')}
          </a>
        </p>
      )}
    </section>
  );
}
