/** The size of the builder as a browser would load it, in kB (1,000 bytes), minified and gzipped. */
import { gzipSync } from 'node:zlib';
import { bundle } from '../../../support/bundle.ts';

export async function measureBundle(): Promise<number> {
  const script = await bundle('tests/eval/knowledge/report/builder-in-page.ts', 'builder', {
    minify: true,
  });
  return gzipSync(script, { level: 9 }).length / 1000;
}
