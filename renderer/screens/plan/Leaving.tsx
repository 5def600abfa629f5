import type { ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** The focus was in here and is now elsewhere; not while it only moves within. */
  readonly onLeft: () => void;
  readonly children: ReactNode;
}

/** Tells when a person is done with a part of the page. */
export function Leaving({ className, onLeft, children }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens and is nothing to act on
    <div
      className={className}
      onBlur={({ currentTarget }) =>
        // Later: the focus is nowhere while it moves. It stays where it is when only the window loses it.
        setTimeout(() => {
          if (!currentTarget.contains(document.activeElement)) onLeft();
        })
      }
    >
      {children}
    </div>
  );
}
