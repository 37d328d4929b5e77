import type { ReactNode } from 'react';
import { Lead } from '../../features/start/StartActions';
import start from '../../features/start/StartPage.module.css';
import { frameText } from '../../text/zh-cn/frame';
import { startText } from '../../text/zh-cn/start';
import { Logo } from '../../ui/Logo';

/**
 * What stands on the page before any script of it has arrived, for whoever comes for the first time: what the tool does,
 * and that it is being opened. Written into the page when it is built; the start page takes its place.
 */
export const FirstGlance = (): ReactNode => (
  <div className="first-glance">
    <header className="first-glance-header">
      <Logo />
    </header>
    <main className="first-glance-main">
      <div className={start['hero']}>
        <h1>{startText.title}</h1>
        <Lead />
        <p className="first-glance-state">{frameText.opening}</p>
      </div>
    </main>
  </div>
);
