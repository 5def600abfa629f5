const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A finished Word file by a name that every file system takes: "Harbour Street assessment report Baseline.docx". */
export const wordFile = (title: string, bytes: Uint8Array<ArrayBuffer>): File =>
  new File([bytes], `${named(title)}.docx`, { type });

/** A title as the name of a file, without how it ends. */
export function named(title: string): string {
  const plain = title.replace(/[^\p{L}\p{M}\p{N} ()_-]+/gu, ' ').replace(/\s+/g, ' ');
  return plain.trim().slice(0, 100);
}
