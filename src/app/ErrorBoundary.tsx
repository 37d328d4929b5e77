import { Component, type ReactNode } from 'react';
import { href, routes } from '../routes/routes';
import { frameText } from '../text/zh-cn/frame';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { FaultDetails } from './FaultDetails';

type Props = {
  readonly children: ReactNode;
  /** What can be saved from here: 导出备份. */
  readonly rescue?: ReactNode;
  /** The frame that the message stands in, with its ways to other screens; a bare page where that may be broken too. */
  readonly frame?: (message: ReactNode) => ReactNode;
  /** The address: another one tries anew. What stands on a screen without a fault stays as it is. */
  readonly address?: string;
};
type State = { readonly fault: string | null };

const barePage = (message: ReactNode): ReactNode => <Page header={null}>{message}</Page>;

/** Catches a fault of the program: what was written is on disk, and the page says so instead of going white. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return {
      fault: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
    };
  }

  override componentDidUpdate({ address }: Props): void {
    if (address !== this.props.address && this.state.fault !== null) this.setState({ fault: null });
  }

  override render(): ReactNode {
    const { children, rescue, frame = barePage } = this.props;
    const { fault } = this.state;
    if (fault === null) return children;
    return frame(
      <>
        <Notice kind="error" title={frameText.faultTitle} announce>
          {frameText.fault}
        </Notice>
        <div>
          {rescue}{' '}
          <Button kind="primary" size="main" onPress={startOver}>
            {frameText.toStart}
          </Button>
        </div>
        <FaultDetails fault={fault} />
      </>,
    );
  }
}

function startOver(): void {
  location.hash = href(routes.start);
  location.reload();
}
