import { describe, expect, test } from 'vitest';
import { splitCaption } from '../../../src/article/split-caption.ts';

describe('a caption', () => {
  test.each([
    [
      'Peru Vote Peru’s President Ana Ruiz waves in Lima. (AP Photo/Li Wu) (Li Wu/AP)',
      'Peru Vote',
      'Peru’s President Ana Ruiz waves in Lima.',
      'AP Photo/Li Wu',
    ],
    [
      'Storm Zoe Residents wade along a street. (AP Photo/Li Wu)',
      'Storm Zoe',
      'Residents wade along a street.',
      'AP Photo/Li Wu',
    ],
    [
      'Prime Minister Ana Ruiz waves. (Getty Images)',
      null,
      'Prime Minister Ana Ruiz waves.',
      'Getty Images',
    ],
    ['Ana Ruiz in Lima. Photograph: Li Wu/EPA', null, 'Ana Ruiz in Lima.', 'Li Wu/EPA'],
    ['![Ana Ruiz in Lima](https://images.example/a.jpg)', null, 'Ana Ruiz in Lima', null],
  ])('%s', (raw, slug, text, credit) => {
    expect(splitCaption(raw)).toMatchObject({ slug, text, credit });
  });
});
