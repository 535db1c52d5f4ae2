/** A name and text in; the browser's download of it, from memory, out. */

/** The address of a blob must outlive the start of its download; browsers give no sign of that. */
const keepMs = 60_000;

export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keepMs);
}
