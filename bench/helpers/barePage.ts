import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As many criteria as the app's largest standard shows at once, and as many answers for each. */
const bareCriteria = 7;
const answers = ['A/F', 'A/P', 'A/I', 'N/I', 'N/A', '?'];

/** A page of nothing but the browser's own radio buttons: what a click costs at the very least. */
export function writeBarePage(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body>
${Array.from({ length: bareCriteria }, (_, at) => criterion(at)).join('\n')}
</body></html>`,
  );
  return folder;
}

const criterion = (at: number) => `<section class="criterion"><h2>Criterion ${at}</h2><fieldset>
${answers.map((one) => `<label class="answer"><input type="radio" name="c${at}" value="${one}"> ${one}</label>`).join('\n')}
</fieldset></section>`;
