import { describe, expect, it } from 'vitest';
import { markStrengths, markStyles } from '../../../../src/settings/parse-settings.ts';
import { markSheet } from '../../../../src/ui/annotations/mark-style.ts';

const looks = markStyles.flatMap((markStyle) =>
  markStrengths.map((markStrength) => ({ markStyle, markStrength })),
);

const allowed = new Set(['text-decoration', 'text-underline-offset', 'background-color', 'color']);

describe.each(looks)('marks of style $markStyle, $markStrength', (look) => {
  const sheet = markSheet(look);

  it('say nothing but what a highlight may, of highlights that are ours', () => {
    const selectors = [...sheet.matchAll(/^(.*) \{$/gm)].map(([, selector]) => selector!);
    const rules = selectors.filter((each) => !each.startsWith('@media'));
    expect(rules.every((each) => /^::highlight\(backgrounder-[a-z-]+\)$/.test(each))).toBe(true);
    const properties = [...sheet.matchAll(/^ {2}([a-z-]+):/gm)].map(([, name]) => name!);
    expect(properties.filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('are not printed: no rule stands outside of what print leaves out', () => {
    expect(sheet.trim()).toMatch(/^@media not print \{\n::highlight/);
    const count = (sign: string) => sheet.split(sign).length;
    expect(count('{')).toBe(count('}'));
    // Nothing is at the outermost level but the one block that print leaves out.
    let depth = 0;
    const depths = sheet.split('\n').map((line) => {
      depth += line.split('{').length - line.split('}').length;
      return depth;
    });
    expect(depths.filter((each) => each === 0)).toHaveLength(3);
  });

  it('take the place of any other look wholly: they give line and ground of the same highlights', () => {
    const given = (css: string) =>
      [...css.matchAll(/^::highlight\(([a-z-]+)\)|^ {2}([a-z-]+):/gm)].map(
        ([, name, property]) => name ?? property,
      );
    expect(given(sheet)).toEqual(given(markSheet(looks[0]!)));
  });

  it('take no colour out of a mix with the text’s own, which Chromium would take from the root', () => {
    expect(sheet).not.toContain('color-mix');
  });
});

it('has a line of its own for each choice, without which Chromium would not draw it anew', () => {
  const lines = looks.map((look) => /text-decoration: (.*);/.exec(markSheet(look))?.[1]);
  expect(new Set(lines).size).toBe(looks.length);
});
