import type { DownloadItem, Session } from 'electron';

/**
 * Tells where a file could not be saved: a full disk, or one that is open in Word. Chromium writes beside it first, so that
 * what was there before is as it was; without this the page would say that the file is with the person's downloads.
 */
export function watchDownloads(session: Pick<Session, 'on'>, tell: (file: string) => void) {
  session.on('will-download', (_event, item: Pick<DownloadItem, 'once' | 'getFilename'>) => {
    item.once('done', (_done, state) => {
      // Somebody who cancels knows.
      if (state === 'interrupted') tell(item.getFilename());
    });
  });
}
