/** The sentence for settings that a later version wrote: popup and options say the same. */
export const readOnlyWords =
  'These settings were written by a later version of Backgrounder. This one leaves them as they are.';
