/** An entry in, a face of type out: its initials in a shape that tells its kind. The name beside it says all this in words. */
import type { Entry } from '../../knowledge/story.ts';
import { initialsOf } from './initials.ts';

export function Face({ entry: { name, kind }, lang }: { entry: Entry; lang: string }) {
  return (
    <span class={`face face-${kind}`} aria-hidden="true" lang={lang}>
      <span>{initialsOf(name, kind, lang)}</span>
    </span>
  );
}
