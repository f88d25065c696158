/** Long enough for the browser to have taken the file over. */
const patience = 60_000;

/** Has the browser save a file under this name, which must be one of ours: never words of a page. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
