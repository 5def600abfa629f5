import type { Standard } from '../../instrument/instrument.ts';
import { criteriaOf } from '../../instrument/lookup.ts';
import type { Evidence } from '../../model/evidence.ts';
import { mayPrint, type PhotoFact } from '../facts/photo.ts';
import { isForPublic, type Material } from '../material.ts';
import type { Photo, Photos } from '../report.ts';
import { byDay, dayInWords, siteName } from './naming.ts';

interface Shown {
  readonly id: string;
  readonly photo: PhotoFact;
  readonly piece: Evidence;
}

/** The photos of a standard, one large or two side by side: those of pieces whose first criterion is one of its own. */
export function buildPhotos(material: Material, standard: Standard): Photos[] {
  const photos = shownPhotos(material)
    .filter(({ piece }) => standardOf(material, piece) === standard.code)
    .toSorted((a, b) => byDay(a.piece.on, b.piece.on) || a.id.localeCompare(b.id))
    .map((one) => photoOf(material, one));
  const rows = Array.from({ length: Math.ceil(photos.length / 2) }, (_, at) =>
    photos.slice(at * 2, at * 2 + 2),
  );
  return rows.map((row) => ({ kind: 'photos', photos: row, large: photos.length === 1 }));
}

/** What is chosen, of pieces that count and may be printed. */
const shownPhotos = ({ facts, pieces }: Material): Shown[] =>
  [...facts.visit.photos].flatMap(([id, photo]) => {
    const piece = pieces.get(photo.owner);
    return piece && mayPrint(piece) ? [{ id, photo, piece }] : [];
  });

/** The standard of the first criterion that a piece is linked to; a criterion that is gone stands nowhere. */
function standardOf({ facts }: Material, { links }: Evidence): string | undefined {
  const known = new Set(criteriaOf(facts.instrument).map(({ code }) => code));
  const first = links.find(({ criterion }) => known.has(criterion))?.criterion;
  return first?.split('.').slice(0, 2).join('.');
}

/** Where and when it was taken is for the team and the service. */
function photoOf(material: Material, { id, photo, piece }: Shown): Photo {
  const shows = photo.shows.trim().replace(/\.$/, '');
  const when = isForPublic(material)
    ? []
    : [siteName(material, piece.site), dayInWords(material, piece.on)].filter(Boolean);
  return {
    id,
    owner: photo.owner,
    alt: shows,
    text: when.length > 0 ? `${shows}. ${when.join(', ')}` : shows,
    size: photo.size,
  };
}
