import { en } from '../../../shared/language/en/index.ts';
import { pseudoOf } from '../../helpers/pseudo.ts';

/** Takes the place of French in the page that only tests build: see build.ts. */
export const fr = pseudoOf(en);
export const { locale, format } = fr;
