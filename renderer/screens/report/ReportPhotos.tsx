import type { Photos, Photo as ShownPhoto } from '../../../shared/report/report.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { usePicture } from '../evidence/attach.ts';
import { CaptionText } from './CaptionText.tsx';

/** One large photo, or two side by side, each with what it shows below it. */
export function ReportPhotos({ block }: { block: Photos }) {
  return (
    <div className={block.large ? 'photos large' : 'photos'}>
      {block.photos.map((one) => (
        <Photo key={one.id} photo={one} small={!block.large} />
      ))}
    </div>
  );
}

function Photo({ photo, small }: { readonly photo: ShownPhoto; readonly small: boolean }) {
  const { id: assessment } = useShownAssessment();
  const { picture } = usePicture({ assessment, owner: photo.owner }, photo, small);
  const { width, height } = photo.size;
  return (
    <figure className="photo">
      <img
        {...(picture ? { src: picture } : {})}
        alt={photo.alt}
        width={width}
        height={height}
        style={{ aspectRatio: `${width} / ${height}` }}
      />
      <figcaption>{photo.caption && <CaptionText caption={photo.caption} />}</figcaption>
    </figure>
  );
}
