/** What the stores' own checker says of the Firefox build. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { extensionFolder } from '../support/extension-folder.ts';

const webExt = fileURLToPath(new URL('../../node_modules/.bin/web-ext', import.meta.url));

test("web-ext lint finds no error, and no warning but Preact's innerHTML", async () => {
  const { stdout } = await promisify(execFile)(webExt, [
    'lint',
    '--output=json',
    `--source-dir=${extensionFolder('firefox')}`,
  ]);
  const report = JSON.parse(stdout) as { errors: object[]; warnings: { code: string }[] };
  expect(report.errors).toEqual([]);
  const codes = new Set(report.warnings.map((warning) => warning.code));
  expect([...codes].filter((code) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});
