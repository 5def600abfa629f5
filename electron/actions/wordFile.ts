const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A finished Word file by a name that every file system takes: "Harbour Street assessment report Baseline.docx". */
export function wordFile(title: string, bytes: Uint8Array<ArrayBuffer>): File {
  const plain = title.replace(/[^\p{L}\p{M}\p{N} ()_-]+/gu, ' ').replace(/\s+/g, ' ');
  return new File([bytes], `${plain.trim().slice(0, 100)}.docx`, { type });
}
