import { TextRun } from 'docx';

/** Text with the line breaks that its author typed. */
export const lines = (text: string): TextRun[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
