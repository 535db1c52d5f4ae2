/** What is stored in; the ways to take it along, to bring it back, and to erase it out. */
import { say } from '../words.ts';
import { EraseData } from './erase-data.tsx';
import { FileData } from './file-data.tsx';
import type { SectionProps } from './options.tsx';
import { Section } from './section.tsx';

export function DataSection(props: SectionProps) {
  return (
    <Section id="data" title={say('options.data.title')}>
      <FileData {...props} />
      <EraseData {...props} />
    </Section>
  );
}
