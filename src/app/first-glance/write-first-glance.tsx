import { renderToStaticMarkup } from 'react-dom/server';
import { FirstGlance } from './FirstGlance';

/** The first glance as HTML, for the page that is built. */
export const writeFirstGlance = (): string => renderToStaticMarkup(<FirstGlance />);
