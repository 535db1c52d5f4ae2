/** The first command a newcomer types. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `npm start` with this environment and no display. */
async function start(env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, ...rest } = process.env;
  const run = promisify(execFile)('npm', ['start'], { cwd: root, env: { ...rest, ...env } });
  try {
    const { stdout, stderr } = await run;
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

/** It builds the extension first: a quarter of a minute, and several times as long on a busy machine. */
const patient = { timeout: 180_000 };

describe('npm start without a display', () => {
  test(
    'prints verdict, notes, the first card and the summary, and says where the screenshots are',
    patient,
    async () => {
      const { code, output } = await start({});
      expect(output).toMatch(/^Verdict: This page is about this story/m);
      expect(output).toMatch(/^Notes \(\d+\): \S/m);
      expect(output).toMatch(/As of 24 Jan 2025/);
      expect(output).toMatch(/summary:\n\s+\S/);
      const folder = /^Screenshots: (.*)page\.png/m.exec(output)?.[1] ?? '';
      expect(existsSync(`${folder}page.png`) && existsSync(`${folder}popup.png`)).toBe(true);
      expect(code).toBe(0);
    },
  );

  test('names both remedies and ends with 1 when there is no browser', async () => {
    const bin = await binWithoutBrowsers();
    const { code, output } = await start({
      PATH: bin,
      CHROMIUM_PATH: '',
      PLAYWRIGHT_BROWSERS_PATH: '/nowhere',
    });
    expect(output).toMatch(/apt-get install chromium/);
    expect(output).toMatch(/CHROMIUM_PATH/);
    expect(code).toBe(1);
  });
});

/** A folder with nothing but what npm itself needs. */
async function binWithoutBrowsers(): Promise<string> {
  const bin = await mkdtemp(join(tmpdir(), 'backgrounder-bin-'));
  onTestFinished(() => rm(bin, { recursive: true }));
  await symlink(process.execPath, join(bin, 'node'));
  for (const command of ['npm', 'sh']) await symlink(await pathOf(command), join(bin, command));
  return bin;
}

async function pathOf(command: string): Promise<string> {
  const { stdout } = await promisify(execFile)('which', [command]);
  return stdout.trim();
}
