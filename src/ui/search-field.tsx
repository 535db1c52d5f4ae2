/** What is typed in, a search field out. Searching is the owner's. */

export interface SearchFieldProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

export function SearchField({ label, typed, onType }: SearchFieldProps) {
  return (
    <label class="search">
      <span>{label}</span>
      <input
        type="search"
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
  );
}
