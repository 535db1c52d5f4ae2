/** Why a settings file is refused in, the sentence for the reader out. */
import type { ImportProblem } from '../../settings/import-settings.ts';
import { say, sayList } from '../words.ts';

const places = {
  'not-json': 'options.data.notJson',
  'not-settings': 'options.data.notSettings',
  newer: 'options.data.newer',
} as const;

export function sayImportProblem(problem: ImportProblem): string {
  return problem.kind === 'damaged'
    ? say('options.data.damaged', { names: sayList(problem.names) })
    : say(places[problem.kind]);
}
