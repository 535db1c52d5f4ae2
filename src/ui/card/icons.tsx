/** Two pictures for buttons that have their name in words; drawn in the text's colour. */

export function PinIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.5 2.5h5l-.6 4.2 2.1 2.1v1H4v-1l2.1-2.1zM8 9.8v4" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}
