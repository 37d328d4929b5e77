import { Component, type ReactNode } from 'react';
import { href, routes } from '../routes/routes';
import { frameText } from '../text/zh-cn/frame';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

type Props = { readonly children: ReactNode };
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
      <Notice kind="error" title={frameText.faultTitle}>
        <p>{frameText.fault}</p>
        <p>
          <Button
            kind="primary"
            onPress={() => {
              location.hash = href(routes.start);
              location.reload();
            }}
          >
            {frameText.toStart}
          </Button>
        </p>
        <details>
          <summary>{frameText.faultDetails}</summary>
          <pre>{this.state.fault}</pre>
        </details>
      </Notice>
    );
  }
}
