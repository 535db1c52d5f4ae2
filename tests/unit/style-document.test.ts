import { expect, it } from 'vitest';
import type { MarkChange } from '../../src/message-map.ts';
import type { MarkLook } from '../../src/settings/settings.ts';
import { makeStyleDocument } from '../../src/style-document.ts';

const dotted: MarkLook = { markStyle: 'dotted', markStrength: 'usual' };
const tint: MarkLook = { markStyle: 'tint', markStrength: 'usual' };

it('asks for each change once, and takes away what it gave', () => {
  const asked: MarkChange[] = [];
  const style = makeStyleDocument((change) => asked.push(change));
  style(null);
  style(dotted);
  style({ ...dotted });
  style(tint);
  style(null);
  style(null);
  expect(asked).toEqual([
    { look: dotted, before: null },
    { look: tint, before: dotted },
    { look: null, before: tint },
  ]);
});
