/** The sentence for settings that a later version wrote: popup and options say the same. */
import { say } from './words.ts';

export const readOnlyWords = say('errors.readOnly');
