import { page } from 'vitest/browser';

/** A file that was there when it was chosen, and is not any more. */
async function goneFile(): Promise<File> {
  const folder = await navigator.storage.getDirectory();
  const place = await folder.getFileHandle('gone.txt', { create: true });
  const writing = await place.createWritable();
  await writing.write('here');
  await writing.close();
  const file = await place.getFile();
  await folder.removeEntry('gone.txt');
  return file;
}

/** Chooses, in the file field of this label, a file that is gone. */
export async function chooseGone(label: string): Promise<void> {
  const field = page.getByLabelText(label).element();
  if (!(field instanceof HTMLInputElement)) throw new Error(`${label} is no field for a file.`);
  const chosen = new DataTransfer();
  chosen.items.add(await goneFile());
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
