/** The settings in; a file of them out, and the way back in: a bad file is refused and nothing is lost. */
import { useRef, useState } from 'preact/hooks';
import { exportSettings } from '../../settings/export-settings.ts';
import { importSettings } from '../../settings/import-settings.ts';
import { saveFile } from '../save-file.ts';
import { say } from '../words.ts';
import type { SectionProps } from './options.tsx';
import { sayImportProblem } from './say-import-problem.ts';

export function FileData({ data: { settings }, changeSettings }: SectionProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    const text = await file.text();
    const { problem } = importSettings(text, settings);
    setRefusal(problem && refuse(file.name, sayImportProblem(problem)));
    if (problem !== null) return;
    const words = say('options.data.imported', { file: file.name });
    changeSettings(words, (now) => importSettings(text, now).settings ?? now);
  };
  return (
    <>
      <h3>{say('options.data.fileTitle')}</h3>
      <p>{say('options.data.file')}</p>
      <div class="buttons">
        <button
          type="button"
          onClick={() => saveFile('backgrounder-settings.json', exportSettings(settings))}
        >
          {say('options.data.export')}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {say('options.data.import')}
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
      <div aria-live="assertive">{refusal !== null && <p class="warning">{refusal}</p>}</div>
    </>
  );
}

const refuse = (file: string, why: string): string => say('options.data.refused', { file, why });
