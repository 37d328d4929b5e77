// What of the build the command line needs: its fonts from the disk, and no page.
import { fontsPlugin } from './fonts-plugin.ts';

export default { plugins: [fontsPlugin('disk')], logLevel: 'error' };
