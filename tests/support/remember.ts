/** The same function, which does its work once for each name: what it gives is given again. */
export function remember<Asked, Answer>(
  work: (asked: Asked) => Answer,
  nameOf: (asked: Asked) => string,
): (asked: Asked) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (asked) => {
    const known = answers.get(nameOf(asked)) ?? { answer: work(asked) };
    answers.set(nameOf(asked), known);
    return known.answer;
  };
}
