import type { ReactNode } from 'react';
import { href, routes } from '../routes/routes';
import { AppHeader } from '../ui/header/AppHeader';
import { PageFoot } from '../ui/header/PageFoot';
import { Page, type PageProps } from '../ui/Page';
import { useTextSize } from './text-size-setting';

type StartFrameProps = Pick<
  PageProps,
  'children' | 'side' | 'sideWidth' | 'sideLook' | 'bars' | 'bottomBar'
> & {
  readonly back?: { readonly href: string; readonly label: string };
  readonly title?: string;
  /** While what the screen shows is still being read: without the foot, which would have to make room for it. */
  readonly isWaiting?: boolean;
};

/** The frame of a screen outside any project: start, set-up, help. */
export const StartFrame = ({ back, title, isWaiting = false, ...page }: StartFrameProps): ReactNode => {
  const [textSize, setTextSize] = useTextSize();
  const helpHref = href(routes.help);
  return (
    <Page
      {...page}
      header={
        <AppHeader
          {...(back ? { back } : {})}
          {...(title ? { title } : {})}
          textSize={textSize}
          onTextSize={setTextSize}
          helpHref={helpHref}
        />
      }
      foot={isWaiting ? null : <PageFoot helpHref={helpHref} />}
    />
  );
};
