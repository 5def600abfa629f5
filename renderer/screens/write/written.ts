import { useMemo } from 'react';
import type { Finding, FindingKind } from '../../../shared/model/finding.ts';
import type { Recommendation } from '../../../shared/model/recommendation.ts';
import { useShown } from '../../store/shown.ts';
import type { Section } from './sections.ts';

export type Listed<Value> = Value & { readonly id: string };

const inPlaces = <Value extends { readonly place: number }>(
  all: ReadonlyMap<string, Value>,
): Listed<Value>[] =>
  [...all]
    .map(([id, value]) => ({ ...value, id }))
    .sort((a, b) => a.place - b.place || a.id.localeCompare(b.id));

/** Strengths or shortfalls in their order. */
export function useFindings(kind: FindingKind): readonly Listed<Finding>[] {
  const all = useShown('finding');
  return useMemo(() => inPlaces(all).filter((one) => one.kind === kind), [all, kind]);
}

/** Recommendations in their order. */
export function useRecommendations(): readonly Listed<Recommendation>[] {
  const all = useShown('recommendation');
  return useMemo(() => inPlaces(all), [all]);
}

interface HowFar {
  /** How many there are; null of a chapter. */
  readonly n: number | null;
  /** The languages that there are words in. */
  readonly languages: ReadonlySet<string>;
  /** Whether something is a draft that nobody has read. */
  readonly draft: boolean;
}

/** How far each part is. */
export function useHowFar(section: Section): HowFar {
  const passages = useShown('passage');
  const findings = useShown('finding');
  const recommendations = useShown('recommendation');
  return useMemo(() => {
    switch (section) {
      case 'strength':
      case 'shortfall':
        return listed([...findings.values()].filter((one) => one.kind === section));
      case 'recommendations':
        return listed([...recommendations.values()]);
      default: {
        const there = [...passages].filter(
          ([key, { body }]) => key.startsWith(`${section}/`) && body.content.length > 0,
        );
        return {
          n: null,
          languages: new Set(there.map(([key]) => key.split('/')[1] ?? '')),
          draft: there.some(([, one]) => one.draft),
        };
      }
    }
  }, [section, passages, findings, recommendations]);
}

function listed(all: readonly Pick<Finding, 'words' | 'draft'>[]): HowFar {
  const languages = all.flatMap(({ words }) =>
    Object.keys(words).filter((language) => words[language]?.trim()),
  );
  return { n: all.length, languages: new Set(languages), draft: all.some((one) => one.draft) };
}
