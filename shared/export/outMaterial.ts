import type { Words } from '../language/words.ts';
import type { Facts } from '../report/facts/facts.ts';
import { gather, type Material } from '../report/material.ts';
import { factsWithoutInternal } from '../report/public/withoutInternal.ts';
import { factsWithoutNames } from '../report/public/withoutNames.ts';

/** What files for other programs are made from: nothing that the team keeps to itself, no draft, no name in what it wrote. */
export const outMaterial = (facts: Facts, words: Words): Material =>
  gather(factsWithoutNames(factsWithoutInternal(facts), words), words, 'UTC');
