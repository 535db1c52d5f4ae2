/** The worker that reads packs and says what an import would bring. Nothing of a pack is trusted before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { previewImport } from '../src/library/pack/preview-import.ts';
import { readPack, refuseSize, type ReadPack } from '../src/library/pack/read-pack.ts';
import type { PackWork } from '../src/read-pack-file.ts';

type Asked = {
  [N in keyof PackWork]: { readonly name: N; readonly params: PackWork[N]['params'] };
}[keyof PackWork];

export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
});

async function answer(asked: Asked): Promise<void> {
  if (asked.name === 'read') postMessage(await readFile(asked.params));
  else postMessage(previewImport(asked.params.pack, asked.params.existing));
}

/** By its size alone, where that is too much to be read at all. */
async function readFile(file: File): Promise<ReadPack> {
  const refusal = refuseSize(file.size);
  return refusal === null ? readPack(await file.text()) : { pack: null, refusal };
}
