/** Style sheets of the document in, the custom properties of our design that they give to the root out. */

export interface Token {
  /** As in CSS: "--bk-ink-soft". */
  readonly name: string;
  /** As it is written. */
  readonly value: string;
  /** What it is where a reader wants it otherwise: "(prefers-contrast: more)". */
  readonly variants: readonly { readonly condition: string; readonly value: string }[];
}

/** In the order in which they are first given. */
export function readTokens(sheets: Iterable<CSSStyleSheet> = document.styleSheets): Token[] {
  const given = [...sheets].flatMap(({ cssRules }) => listGiven(cssRules, null));
  const names = [...new Set(given.map(({ name }) => name))];
  return names.map((name) => {
    const own = given.filter((each) => each.name === name);
    const { value } = own.find(({ condition }) => condition === null) ?? own[0]!;
    const variants = own.flatMap(({ condition, value }) =>
      condition === null ? [] : [{ condition, value }],
    );
    return { name, value, variants };
  });
}

/** What refers to another property may be anything. */
export const isColour = (value: string): boolean =>
  !value.includes('var(') && CSS.supports('color', value);

/** By the first word of their names, "space" or "size"; those that are colours under one heading. */
export function groupTokens(tokens: readonly Token[]): { group: string; own: Token[] }[] {
  const groups = new Map<string, Token[]>();
  for (const token of tokens) {
    const group = isColour(token.value) ? 'colours' : (token.name.split('-')[3] ?? '');
    groups.set(group, [...(groups.get(group) ?? []), token]);
  }
  return [...groups].map(([group, own]) => ({ group, own }));
}

interface Given {
  readonly name: string;
  readonly value: string;
  /** Null: it holds always. */
  readonly condition: string | null;
}

function listGiven(rules: CSSRuleList, condition: string | null): Given[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) return listGiven(rule.cssRules, rule.conditionText);
    if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':root')) return [];
    return [...rule.style]
      .filter((name) => name.startsWith('--bk-'))
      .map((name) => ({ name, value: rule.style.getPropertyValue(name).trim(), condition }));
  });
}
