/** One of a few in, radio buttons to choose another out. */

export interface ChoiceFieldProps<T extends string> {
  readonly legend: string;
  /** Tells its buttons from those of another field of the page. */
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { legend, name, options, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, words }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
