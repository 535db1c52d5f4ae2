/**
 * The reading of packs as a Web Worker: a file or a pack with what it may touch in, the pack or why it
 * is refused, or the preview, out. Whoever imports starts it; a page of ours stays quick meanwhile.
 */
import type { Story } from './knowledge/story.ts';
import type { Pack } from './library/pack/pack.ts';
import type { ImportPreview } from './library/pack/preview-import.ts';
import type { ReadPack } from './library/pack/read-pack.ts';
import type { Refusal } from './library/pack/refusal.ts';

/** What the worker is asked, and what it answers. */
export interface PackWork {
  read: { params: File; result: ReadPack };
  preview: { params: { pack: Pack; existing: readonly Story[] }; result: ImportPreview };
}

export interface PackReader {
  /** Never throws: what can't be read at all is refused. */
  read(file: File): Promise<ReadPack>;
  preview(pack: Pack, existing: readonly Story[]): Promise<ImportPreview>;
}

const unread: Refusal = {
  kind: 'unread',
  reason: 'it could not be read',
  where: null,
  remedy: 'Choose it again; if it stays so, it is damaged or too big for this device',
};

/** One worker for each piece of work: what a hostile file took of memory goes with it. */
export const packReader: PackReader = {
  read: (file) => ask('read', file).catch(() => ({ pack: null, refusal: unread })),
  preview: (pack, existing) => ask('preview', { pack, existing }),
};

/** Rejects when the worker fails. */
function ask<N extends keyof PackWork>(
  name: N,
  params: PackWork[N]['params'],
): Promise<PackWork[N]['result']> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/read-pack.js');
    worker.addEventListener('message', ({ data }: MessageEvent<PackWork[N]['result']>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('the worker failed'));
    });
    worker.postMessage({ name, params }, []);
  });
}
