import { type IRunOptions, TextRun } from 'docx';

/** Text with the line breaks that its author typed. */
export const lines = (text: string, look: IRunOptions = {}): TextRun[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
