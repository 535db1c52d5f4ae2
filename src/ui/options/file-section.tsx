/** The settings in; a file of them out, and the way back in: a bad file is refused and nothing is lost. */
import { useRef, useState } from 'preact/hooks';
import { exportSettings } from '../../settings/export-settings.ts';
import { importSettings } from '../../settings/import-settings.ts';
import type { SectionProps } from './options.tsx';
import { saveFile } from '../save-file.ts';
import { Section } from './section.tsx';

export function FileSection({ data: { settings }, changeSettings }: SectionProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    const text = await file.text();
    const { problem } = importSettings(text, settings);
    setRefusal(problem === null ? null : `${file.name} was not imported. ${problem}`);
    if (problem !== null) return;
    changeSettings(`${file.name} is imported.`, (now) => importSettings(text, now).settings ?? now);
  };
  return (
    <Section id="file" title="Settings as a file">
      <p>
        Your choices as a JSON file, to keep or to take to another browser. What a file says is
        added to the choices here; where both have one, the file’s holds. Access to sites is not in
        it: only the browser gives that.
      </p>
      <div class="buttons">
        <button
          type="button"
          onClick={() => saveFile('backgrounder-settings.json', exportSettings(settings))}
        >
          Export settings
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          Import settings…
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void take(file);
            // So that the same file, once mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div aria-live="assertive">
        {refusal !== null && <p class="warning">{refusal} Your settings are as they were.</p>}
      </div>
    </Section>
  );
}
