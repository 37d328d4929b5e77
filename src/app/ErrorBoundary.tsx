import { Component, type ReactNode } from 'react';
import { href, routes } from '../routes/routes';
import { frameText } from '../text/zh-cn/frame';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';

type Props = {
  readonly children: ReactNode;
  /** What can be saved from here: 导出备份. */
  readonly rescue?: ReactNode;
};
type State = { readonly fault: string | null };

/** Catches a fault of the program: what was written is on disk, and the page says so instead of going white. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return {
      fault: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
    };
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return (
      <Page header={null}>
        <Notice kind="error" title={frameText.faultTitle} announce>
          {frameText.fault}
        </Notice>
        <div>
          {this.props.rescue}{' '}
          <Button kind="primary" size="main" onPress={startOver}>
            {frameText.toStart}
          </Button>
        </div>
        <details>
          <summary>{frameText.faultDetails}</summary>
          <pre>{this.state.fault}</pre>
        </details>
      </Page>
    );
  }
}

function startOver(): void {
  location.hash = href(routes.start);
  location.reload();
}
